import { readConfig } from '@tidbok/kit/config.ts';
import { runSubgraph } from '@tidbok/kit/service.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import { build } from './build.ts';
import { billingConfig } from './config.ts';

const config = readConfig(billingConfig);

await runSubgraph({
  name: 'billing',
  sdl: subgraphSdl('billing'),
  config,
  build: (parts) => build(config, parts),
});
