import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Names and places under which a Chromium or Chrome is found on Linux, macOS and Windows. */
const usual = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of the first browser that runs; a program that only tells how to install one does not count. */
export function installedBrowser(candidates = usual): string | undefined {
  return candidates.flatMap(pathsOf).find((path) => versionOf(path) !== undefined);
}

/** Where a program of that name is; a path is itself. */
function pathsOf(candidate: string): string[] {
  if (isAbsolute(candidate)) return [candidate];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, candidate)).filter((path) => existsSync(path));
}

/** What the browser says of itself; undefined when it does not run. */
export function versionOf(executable: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const run = spawnSync(executable, ['--version', '--no-sandbox'], { env, encoding: 'utf8', timeout: 30_000 });
  return run.status === 0 && /\d+\.\d+/.test(run.stdout) ? run.stdout.trim() : undefined;
}
