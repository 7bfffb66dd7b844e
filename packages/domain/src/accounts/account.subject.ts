import { type Decision, refusedWith } from '../kernel/index.js';
import type { Account } from './account.js';

type Found = { account: Account; refusal: null } | { account: null; refusal: Decision };

/** The account a command is about, if it exists, was not merged, and is the version the caller saw. */
export function accountFor(
  accounts: ReadonlyMap<string, Account>,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
  path = 'id',
): Found {
  const account = accounts.get(id.toLowerCase());
  if (!account) return { account: null, refusal: refusedWith(id, 'NOT_FOUND', [path]) };
  if (account.mergedIntoId) {
    return { account: null, refusal: refusedWith(id, 'ALREADY_MERGED', [path], { into: account.mergedIntoId }) };
  }
  if (expectedVersion != null && expectedVersion !== account.version) {
    return { account: null, refusal: refusedWith(id, 'STALE_VERSION', ['expectedVersion'], { version: account.version }) };
  }
  return { account, refusal: null };
}
