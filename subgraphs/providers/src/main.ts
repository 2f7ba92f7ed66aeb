import { readConfig } from '@tidbok/kit/config.ts';
import { runSubgraph } from '@tidbok/kit/service.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import { build } from './build.ts';
import { providersConfig } from './config.ts';

await runSubgraph({
  name: 'providers',
  sdl: subgraphSdl('providers'),
  config: readConfig(providersConfig),
  build,
});
