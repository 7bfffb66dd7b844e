import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Account, canEnter } from './account.js';
import type { Binaries } from './binaries.js';
import { newPassword, readConnection, writeConnection } from './connection-file.js';
import { freePort } from './free-port.js';
import { LocalPostgresError, orUseAnother } from './local-postgres-error.js';

const major = '18';

/**
 * The directory the data will lie in: the wanted one, or, when the account cannot get there (a checkout that only root may
 * enter), one below /var/lib that belongs to the wanted path alone.
 */
export function reachableDirectory(wanted: string, account: Account): string {
  const path = resolve(wanted);
  const candidates = account ? [path, ...elsewhere(path)] : [path];
  let problem = '';
  for (const candidate of candidates) {
    try {
      makeFolder(dirname(candidate));
      if (canEnter(dirname(candidate), account)) return join(realpathSync(dirname(candidate)), basename(candidate));
    } catch (error) {
      problem = ` (${(error as Error).message})`;
    }
  }
  throw new LocalPostgresError(
    `PostgreSQL cannot keep its data in ${path}${problem}; make that folder accessible, ${orUseAnother}.`,
  );
}

function elsewhere(path: string): string[] {
  const ofThisPath = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return ['/var/lib/bookwright', '/var/tmp/bookwright'].map((folder) => join(folder, ofThisPath, basename(path)));
}

/** Makes the folder and those above it such that other accounts may pass through, whatever the umask. */
function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  for (let made = folder; first && made.length >= first.length; made = dirname(made)) chmodSync(made, 0o711);
}

/** Makes the data directory if there is none; an existing one must be of this package and this version. */
export async function prepareData(dataDir: string, binaries: Binaries, account: Account, durable: boolean): Promise<void> {
  removeUnfinished(dataDir);
  if (existsSync(dataDir) && entriesOf(dataDir).length > 0) {
    checkData(dataDir);
    return handOver(dataDir, account);
  }
  const connection = { password: newPassword(), port: await freePort() };
  const unfinished = mkdtempSync(`${dataDir}.new-`);
  const passwordFile = `${unfinished}.password`;
  try {
    writeFileSync(passwordFile, connection.password, { mode: 0o600 });
    for (const path of account ? [unfinished, passwordFile] : []) chownSync(path, account!.uid, account!.gid);
    runInitdb(unfinished, passwordFile, binaries, account, durable);
    writeConnection(unfinished, connection);
    if (existsSync(dataDir)) rmdirSync(dataDir);
    renameSync(unfinished, dataDir);
  } finally {
    removeUnfinished(dataDir);
  }
}

function runInitdb(directory: string, passwordFile: string, { initdb }: Binaries, account: Account, durable: boolean): void {
  const options = [
    ...['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ...(durable ? [] : ['--no-sync']),
  ];
  const run = spawnSync(initdb, [...options, '-D', directory], { ...account, cwd: dirname(directory), encoding: 'utf8' });
  if (run.status === 0) return;
  const reason =
    run.error?.message ?? run.stderr.split('\n').find((line) => /error|fatal|could not|cannot/i.test(line)) ?? run.stderr;
  throw new LocalPostgresError(
    `PostgreSQL could not make its data directory ${directory}: ${reason}; fix that, ${orUseAnother}.`,
  );
}

function checkData(dataDir: string): void {
  const version = existsSync(join(dataDir, 'PG_VERSION')) && readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (version === major && readConnection(dataDir)) return;
  const found = version && version !== major ? `holds data of PostgreSQL ${version}, not ${major}` : 'holds something else';
  throw new LocalPostgresError(`${dataDir} ${found}; move it away, ${orUseAnother}.`);
}

/** Data that root copied here is given to the account that will use it; PostgreSQL wants it closed to others. */
function handOver(dataDir: string, account: Account): void {
  chmodSync(dataDir, 0o700);
  if (!account || lstatSync(dataDir).uid === account.uid) return;
  for (const name of ['', ...readdirSync(dataDir, { recursive: true, encoding: 'utf8' })]) {
    lchownSync(join(dataDir, name), account.uid, account.gid);
  }
}

function entriesOf(dataDir: string): string[] {
  try {
    return readdirSync(dataDir);
  } catch (error) {
    const reason = (error as Error).message;
    throw new LocalPostgresError(
      `The data directory ${dataDir} belongs to another account (${reason}); choose another, ${orUseAnother}.`,
    );
  }
}

/** Removes what a start that was killed half-way through left beside the data directory. */
function removeUnfinished(dataDir: string): void {
  for (const name of readdirSync(dirname(dataDir))) {
    if (name.startsWith(`${basename(dataDir)}.new-`)) rmSync(join(dirname(dataDir), name), { recursive: true, force: true });
  }
}
