import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const left = new Set(['node_modules', 'dist', '.git', '.turbo', '.data', 'coverage', 'test-results', 'gql']);

/** The written files of the workspace: `{ path, text }`, the path relative to the root with slashes. */
export function filesOf(root) {
  return ['packages', 'apps', 'tests', 'scripts', 'docs']
    .flatMap((folder) => walk(join(root, folder)))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

function walk(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    if (left.has(entry.name) || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}
