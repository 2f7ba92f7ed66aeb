import { readFile, readdir, readlink } from 'node:fs/promises';

/** Who listens on a TCP port, as `process 4711 (node server.js)`; undefined where /proc does not tell. */
export async function listenerOn(port: number): Promise<string | undefined> {
  const inodes = new Set([...(await listeningInodes('tcp', port)), ...(await listeningInodes('tcp6', port))]);
  if (inodes.size === 0) return undefined;
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid) || !(await holdsSocket(pid, inodes))) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return `process ${pid} (${command.split('\0').join(' ').trim().slice(0, 80)})`;
  }
  return 'a process of another user';
}

// A line of /proc/net/tcp: `0: 0100007F:0FA0 00000000:0000 0A …`: address:port in hex, state 0A is LISTEN.
async function listeningInodes(table: 'tcp' | 'tcp6', port: number): Promise<string[]> {
  const text = await readFile(`/proc/net/${table}`, 'utf8').catch(() => '');
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return text.split('\n').flatMap((line) => {
    const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
    return local?.endsWith(wanted) && state === '0A' && inode ? [inode] : [];
  });
}

async function holdsSocket(pid: string, inodes: ReadonlySet<string>): Promise<boolean> {
  const handles = await readdir(`/proc/${pid}/fd`).catch(() => []);
  for (const handle of handles) {
    const target = await readlink(`/proc/${pid}/fd/${handle}`).catch(() => '');
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
    if (inode && inodes.has(inode)) return true;
  }
  return false;
}
