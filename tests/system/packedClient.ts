import { execFile } from 'node:child_process';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../local/config.ts';

const run = promisify(execFile);

/** Packs the client as npm would publish it, and installs that into a new project outside the repository. */
export async function projectWithPackedClient(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'tidbok-consumer-'));
  await run('npm', ['pack', '--pack-destination', project], { cwd: join(repositoryRoot, 'client') });
  const packed = (await readdir(project)).find((file) => file.endsWith('.tgz'));
  if (!packed) throw new Error('npm pack left no package');
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  await run('npm', ['install', '--no-audit', '--no-fund', `./${packed}`], { cwd: project });
  return project;
}

/** Type-checks the project's one file as its author's compiler would, then runs it. */
export async function typeCheckAndRun(project: string, source: string, args: string[]): Promise<string> {
  await writeFile(join(project, 'index.ts'), source);
  const tsc = join(repositoryRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--lib',
    'es2022,dom,dom.asynciterable',
    '--types',
    '',
  ];
  await run(process.execPath, [tsc, ...options, 'index.ts'], { cwd: project }).catch(
    (error: { stdout?: string }) => {
      throw new Error(`the project does not type-check:\n${error.stdout}`);
    },
  );
  const { stdout } = await run(process.execPath, ['index.ts', ...args], { cwd: project });
  return stdout;
}
