import { CODE_MINUTES, type SignInCode, type SignInCodeFacts, WINDOW_MINUTES } from '@bookwright/domain/access';
import { addMinutes } from '@bookwright/domain/kernel';
import { byId, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** The codes that were asked for lately for these addresses. */
export async function loadSignInCodeFacts(tx: Tx, addresses: readonly string[], now: string): Promise<SignInCodeFacts> {
  const since = addMinutes(now, CODE_MINUTES - WINDOW_MINUTES);
  const recent = 'email_lower = ANY($2::text[]) AND expires_at > $3';
  return { sign_in_codes: byId(await loadAll<SignInCode>(tx, 'sign_in_codes', recent, [addresses, since])) };
}

/** What the letter with a code is about; null when there is no such code. */
export async function signInCodeById(tx: Tx, id: string): Promise<SignInCode | null> {
  return (await loadById<SignInCode>(tx, 'sign_in_codes', [id])).get(id) ?? null;
}
