import { describe, expect, test } from 'vitest';
import {
  distributionArchive,
  parseOneLineSources,
  parseOsRelease,
  parseStanzaSources,
  stanzaFor,
} from './aptSources.ts';

const bookworm = { distribution: 'debian', codename: 'bookworm' } as const;

describe('the archive of the distribution', () => {
  test('is found in stanzas, apart from its security archive', () => {
    const sources = parseStanzaSources(`Types: deb
# a comment
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
`);
    expect(distributionArchive(sources, bookworm)?.uris).toBe('http://mirror.example/debian');
  });

  test('is found in one-line entries, among sources of others that name the same release', () => {
    const sources = parseOneLineSources(`
# deb http://off.example/debian bookworm main
deb [arch=amd64 signed-by=/etc/apt/keyrings/tools.asc] https://tools.example/apt bookworm main
deb-src http://mirror.example/debian bookworm main
deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://mirror.example/debian bookworm main contrib # ours
deb http://mirror.example/debian-security bookworm-security main
`);
    expect(distributionArchive(sources, bookworm)).toEqual({
      uris: 'http://mirror.example/debian',
      suites: ['bookworm'],
      components: 'main contrib',
      fields: { 'Signed-By': '/usr/share/keyrings/debian-archive-keyring.gpg' },
    });
  });

  test('is found on a mirror whose address tells nothing, if its key is no key of a third party', () => {
    const sources = parseOneLineSources('deb http://10.0.0.1/internal bookworm main');
    expect(distributionArchive(sources, bookworm)?.uris).toBe('http://10.0.0.1/internal');
    const foreign = parseOneLineSources('deb [signed-by=/k.asc] http://10.0.0.1/tools bookworm main');
    expect(distributionArchive(foreign, bookworm)).toBeUndefined();
  });

  test('is not taken from a stanza that is switched off, or of source packages', () => {
    const off =
      'Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm\nComponents: main\nEnabled: no\n';
    const src = 'Types: deb-src\nURIs: http://mirror.example/debian\nSuites: bookworm\nComponents: main\n';
    expect(parseStanzaSources(`${off}\n${src}`)).toEqual([]);
  });
});

test('a stanza for another suite keeps mirror, components and an inline key', () => {
  const [source] = parseStanzaSources(`Types: deb
URIs: http://mirror.example/ubuntu
Suites: jammy
Components: main universe
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
 -----END PGP PUBLIC KEY BLOCK-----
`);
  expect(source && stanzaFor(source, 'noble')).toBe(`Types: deb
URIs: http://mirror.example/ubuntu
Suites: noble
Components: main universe
Signed-By: 
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
 -----END PGP PUBLIC KEY BLOCK-----
`);
});

test.each([
  ['ID=debian\nVERSION_CODENAME=bookworm\n', bookworm],
  [
    'ID=ubuntu\nID_LIKE=debian\nVERSION_CODENAME=jammy\nUBUNTU_CODENAME=jammy\n',
    { distribution: 'ubuntu', codename: 'jammy' },
  ],
  [
    'ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_CODENAME=vera\nUBUNTU_CODENAME=jammy\n',
    { distribution: 'ubuntu', codename: 'jammy' },
  ],
  ['ID=fedora\nVERSION_ID=42\n', undefined],
])('os-release %#', (text, release) => {
  expect(parseOsRelease(text)).toEqual(release);
});
