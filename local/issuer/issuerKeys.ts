import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const kept = z.object({
  signing: z.looseObject({ kty: z.literal('RSA'), kid: z.string() }),
  cookies: z.string(),
});

/** What the issuer signs tokens with, and what it signs its login page's cookies with. */
export type IssuerKeys = z.infer<typeof kept>;

/** The keys of one data folder: made once and kept, so that a token outlives a restart. */
export async function keepIssuerKeys(folder: string): Promise<IssuerKeys> {
  const file = join(folder, 'issuer.json');
  const known = kept.safeParse(await readJson(file));
  if (known.success) return known.data;
  const signing = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const made = kept.parse({
    signing: { ...signing, kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256' },
    cookies: randomBytes(32).toString('hex'),
  });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    // Not there, or cut short: new keys cost no more than new tokens.
    return undefined;
  }
}
