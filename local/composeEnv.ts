// `npm run compose:env`: writes the .env that docker compose needs, with fresh secrets. Never over one that is there.
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeEnvironment } from './compose/composeEnvironment.ts';
import { repositoryRoot } from './config.ts';

const secret = (): string => randomBytes(24).toString('base64url');
const lines = Object.entries(composeEnvironment(secret)).map(([name, value]) => `${name}='${value}'`);
const file = join(repositoryRoot, '.env');
try {
  await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
  console.log(`Wrote ${file}. Put your Stripe keys into it, then: docker compose up --build`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  console.error(`${file} is there already: remove it first, if its secrets may be lost.`);
  process.exitCode = 1;
}
