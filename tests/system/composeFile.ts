import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from '../../local/config.ts';

type ComposeService = {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, unknown> | string[];
  volumes?: string[];
};

export type ComposeFile = { services: Record<string, ComposeService> };

/** docker-compose.yml as compose reads it: merge keys resolved and variables filled in from `variables`. */
export function readComposeFile(variables: Record<string, string>): ComposeFile {
  const text = readFileSync(join(repositoryRoot, 'docker-compose.yml'), 'utf8');
  return filled(parse(text, { merge: true }), variables) as ComposeFile;
}

function filled(value: unknown, variables: Record<string, string>): unknown {
  if (typeof value === 'string') return fill(value, variables);
  if (Array.isArray(value)) return value.map((item) => filled(item, variables));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, variables)]));
}

/** `${NAME}`, `${NAME:-default}` and `${NAME:?message}`, as the compose specification has them. */
const fill = (text: string, variables: Record<string, string>): string =>
  text.replaceAll(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, kind: string | undefined, rest: string) => {
      const value = variables[name];
      if (value) return value;
      if (kind === '-') return rest;
      throw new Error(`docker-compose.yml needs ${name}${kind === '?' ? `: ${rest}` : ''}`);
    },
  );
