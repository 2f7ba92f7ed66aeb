import { readConfig } from '@tidbok/kit/config.ts';
import { runSubgraph } from '@tidbok/kit/service.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import { build } from './build.ts';
import { availabilityConfig } from './config.ts';

const config = readConfig(availabilityConfig);

await runSubgraph({
  name: 'availability',
  sdl: subgraphSdl('availability'),
  config,
  build: build(config),
});
