// Apollo's gateway as its documentation has it, in front of the same subgraphs: what ours is measured against.
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { supergraphSdl } from '@tidbok/schema/sdl';

const { PORT = '', SIGNED_IDENTITY = '', SUBGRAPHS = '{}' } = process.env;
const addresses = JSON.parse(SUBGRAPHS) as Record<string, string>;

class WithIdentity extends RemoteGraphQLDataSource {
  override willSendRequest({
    request,
  }: {
    request: { http?: { headers: { set(name: string, value: string): void } } };
  }): void {
    request.http?.headers.set('x-tidbok-identity', SIGNED_IDENTITY);
  }
}

const server = new ApolloServer({
  gateway: new ApolloGateway({
    supergraphSdl: supergraphSdl(),
    buildService: ({ name }) => new WithIdentity({ url: addresses[name] ?? '' }),
  }),
});
await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(PORT) } });
console.log('ready');
