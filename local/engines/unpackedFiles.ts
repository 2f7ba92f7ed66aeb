import { readdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

/** All files below a folder, links included: redis-server is a link in its package. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

/** The folders that hold shared libraries, as a search path: /lib or /usr/lib, as the release has it. */
export function foldersOfLibraries(files: readonly string[]): string {
  const libraries = files.filter((file) => /\/lib\/[^/]+-linux-gnu\/[^/]+\.so[.\d]*$/.test(file));
  return [...new Set(libraries.map((file) => dirname(file)))].join(delimiter);
}
