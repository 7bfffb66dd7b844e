import { accepted, type Decision, patch, refusedWith } from '../kernel/index.js';
import { codesFor, type RequestCodeCommand, type SignInCodeFacts } from './decide-request-code.js';
import type { Deciding } from './deciding.js';
import { MOST_TRIES } from './sign-in-code.js';

export type UseCodeCommand = Pick<RequestCodeCommand, 'emailLower' | 'purpose' | 'loginId' | 'codeHash'>;

/**
 * Tries a code: the newest of its address only, in time, once, and not after five wrong ones (JZ-70). A wrong one is
 * counted, so that it is not a refusal here: `result.right` says what it was.
 */
export function decideUseCode(facts: SignInCodeFacts, command: UseCodeCommand, { now }: Deciding): Decision {
  const [newest] = codesFor(facts, command);
  if (!newest || newest.usedAt !== null || newest.expiresAt <= now || newest.tries >= MOST_TRIES) {
    return refusedWith(newest?.id ?? '', 'WRONG_CODE', ['code']);
  }
  if (newest.codeHash !== command.codeHash) {
    return accepted(newest.id, [patch('sign_in_codes', newest, { tries: newest.tries + 1 })], [], { right: false });
  }
  const used = { type: 'sign_in.code_used', entity: 'sign_in_codes', entityId: newest.id };
  return accepted(newest.id, [patch('sign_in_codes', newest, { usedAt: now })], [used], { right: true });
}
