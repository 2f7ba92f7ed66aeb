// An operator's command of one service, as it is run beside that service in production, on the platform that runs here:
//   npm run dead-letters -- <service> list       npm run republish -- providers
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readLocalConfig, repositoryRoot } from './config.ts';
import { keepSecrets } from './data-folder/secrets.ts';
import { environmentOf } from './platform/environment.ts';
import { readRunning } from './platform/runningPlatform.ts';
import { services } from './platform/services.ts';
import { Refusal } from './refusal.ts';

/** The command as a file beside the service's own, such as `deadLetters.ts`. */
async function entryOf(command: string, name: string | undefined): Promise<string> {
  const having = (await readdir(join(repositoryRoot, 'subgraphs'))).filter((each) =>
    existsSync(join(repositoryRoot, 'subgraphs', each, 'src', command)),
  );
  if (name && having.includes(name)) return join('subgraphs', name, 'src', command);
  throw new Refusal(`Name one of the services that have this command: ${having.join(', ')}`);
}

async function operate(command = '', name?: string, ...args: string[]): Promise<number> {
  const entry = await entryOf(command, name);
  const { dataDir } = readLocalConfig();
  const running = await readRunning(dataDir);
  const service = services.find((each) => each.name === name);
  if (!running || !service)
    throw new Refusal('No platform runs on this data folder. Start it with: npm start');
  const { ports, mongodbUri, redisUrl } = running;
  const secrets = await keepSecrets(dataDir, []);
  const env = environmentOf(service, { dataDir, ports, secrets, mongodbUri, redisUrl, env: process.env });
  return (
    spawnSync(process.execPath, [entry, ...args], { cwd: repositoryRoot, env, stdio: 'inherit' }).status ?? 1
  );
}

try {
  process.exitCode = await operate(...process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
