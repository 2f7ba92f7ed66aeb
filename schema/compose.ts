// Composes the subgraphs' SDL into supergraph.graphql (what the gateway runs) and api.graphql (what its users see).
import { writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse, printSchema } from 'graphql';
import { subgraphNames, subgraphSdl } from './sdl.ts';

const composed = composeServices(
  subgraphNames.map((name) => ({
    name,
    // The address is configuration of each deployment: the gateway knows it by the subgraph's name.
    url: `http://${name}/graphql`,
    typeDefs: parse(subgraphSdl(name)),
  })),
);

if (composed.errors) {
  for (const error of composed.errors) console.error(error.message);
  process.exit(1);
}
for (const hint of composed.hints) if (hint.definition.level.name === 'WARN') console.warn(hint.message);

const write = (file: string, text: string): void =>
  writeFileSync(new URL(file, import.meta.url), `${text.trimEnd()}\n`);

write('supergraph.graphql', composed.supergraphSdl);
write('api.graphql', printSchema(composed.schema.toAPISchema().toGraphQLJSSchema()));
