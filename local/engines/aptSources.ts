/** One archive that the machine's own apt sources name, as far as fetching a package from it needs. */
export interface AptSource {
  uris: string;
  suites: readonly string[];
  components: string;
  /** Further fields of the stanza, kept as they are: keys, architectures, trust. */
  fields: Readonly<Record<string, string>>;
}

const keptFields = ['Signed-By', 'Architectures', 'Trusted', 'Allow-Insecure', 'Check-Valid-Until'];

/** Reads one-line entries: `deb [signed-by=/k.gpg arch=amd64] http://mirror/debian bookworm main`. */
export function parseOneLineSources(text: string): AptSource[] {
  return text.split('\n').flatMap((line) => {
    const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+([^#]+)/.exec(line);
    if (!match) return [];
    const [, options = '', uris = '', suite = '', components = ''] = match;
    return [{ uris, suites: [suite], components: components.trim(), fields: optionFields(options) }];
  });
}

function optionFields(options: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const option of options.trim().split(/\s+/)) {
    const [key = '', value = ''] = option.split('=');
    // `arch` is the one-line name of the stanza's Architectures; the others differ in case only.
    const name = key === 'arch' ? 'Architectures' : keptFields.find((field) => field.toLowerCase() === key);
    if (name) fields[name] = value.replaceAll(',', ' ');
  }
  return fields;
}

/** Reads deb822 stanzas: the `.sources` files of sources.list.d (sources.list(5)). */
export function parseStanzaSources(text: string): AptSource[] {
  return text.split(/\n\s*\n/).flatMap((stanza) => {
    const fields = stanzaFields(stanza);
    const types = fields.get('types')?.split(/\s+/) ?? [];
    const uris = fields.get('uris');
    if (!types.includes('deb') || !uris || fields.get('enabled')?.toLowerCase() === 'no') return [];
    const kept = keptFields.flatMap((name) => {
      const value = fields.get(name.toLowerCase());
      return value === undefined ? [] : [[name, value] as const];
    });
    return [
      {
        uris,
        suites: fields.get('suites')?.split(/\s+/) ?? [],
        components: fields.get('components') ?? '',
        fields: Object.fromEntries(kept),
      },
    ];
  });
}

function stanzaFields(stanza: string): Map<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of stanza.split('\n')) {
    if (line.startsWith('#')) continue;
    if (/^\s/.test(line)) {
      // A continuation: an inline key in Signed-By spans many lines.
      fields.set(last, `${fields.get(last) ?? ''}\n${line}`);
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    last = line.slice(0, colon).toLowerCase();
    fields.set(last, line.slice(colon + 1).trim());
  }
  return fields;
}

/**
 * The distribution's own archive among all the sources: it carries the plain codename (not `-updates` or
 * `-security`) and `main`. Third-party archives do so too at times; theirs are signed by a key of their own.
 */
export function distributionArchive(
  sources: readonly AptSource[],
  release: OsRelease,
): AptSource | undefined {
  const matching = sources.filter(
    (source) => source.suites.includes(release.codename) && source.components.split(/\s+/).includes('main'),
  );
  const ofDistribution = (source: AptSource) =>
    source.fields['Signed-By']?.includes(`${release.distribution}-archive-keyring`) ||
    new RegExp(`/${release.distribution}(-ports)?/?(\\s|$)`).test(source.uris);
  return matching.find(ofDistribution) ?? matching.find((source) => !source.fields['Signed-By']);
}

export interface OsRelease {
  distribution: 'debian' | 'ubuntu';
  codename: string;
}

/** Which release of Debian or Ubuntu this is, or is made from, by the text of /etc/os-release. */
export function parseOsRelease(text: string): OsRelease | undefined {
  const value = (key: string) => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1];
  const ubuntu = value('UBUNTU_CODENAME');
  if (ubuntu) return { distribution: 'ubuntu', codename: ubuntu };
  const codename = value('DEBIAN_CODENAME') ?? value('VERSION_CODENAME');
  const isDebian = [value('ID'), ...(value('ID_LIKE')?.split(' ') ?? [])].includes('debian');
  return isDebian && codename ? { distribution: 'debian', codename } : undefined;
}

/** A deb822 stanza that names the same archive, with another suite. */
export function stanzaFor(source: AptSource, suite: string): string {
  const fields = {
    Types: 'deb',
    URIs: source.uris,
    Suites: suite,
    Components: source.components,
    ...source.fields,
  };
  return `${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n`;
}
