import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { LocalPostgresError, orUseAnother } from './local-postgres-error.js';

/** The account PostgreSQL runs under; undefined means the account of this process. */
export type Account = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of the data directory when there is one,
 * else as `nobody`, else as the first ordinary account of the machine.
 */
export function accountFor(dataDir: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = ordinaryAccount(readFileSync('/etc/passwd', 'utf8'));
  if (!account) throw new LocalPostgresError(`There is no account but root to run PostgreSQL under; add one, ${orUseAnother}.`);
  return account;
}

/** Picks an account out of the text of /etc/passwd. initdb needs one that has an entry there. */
export function ordinaryAccount(passwd: string): Account {
  const accounts = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((entry) => entry.name && entry.uid > 0 && entry.gid > 0);
  const chosen = accounts.find((entry) => entry.name === 'nobody') ?? accounts[0];
  return chosen && { uid: chosen.uid, gid: chosen.gid };
}

/** Whether the account can enter the directory, found out by doing it. */
export function canEnter(directory: string, account: Account): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}
