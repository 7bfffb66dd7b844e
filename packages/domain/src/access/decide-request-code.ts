import { accepted, type Decision, emailRefusals, insert, refused, refusedWith, requiredRefusals } from '../kernel/index.js';
import type { Deciding } from './deciding.js';
import { type CodePurpose, codeAgeMin, codeExpiry, MOST_CODES, type SignInCode, WINDOW_MINUTES } from './sign-in-code.js';

export type SignInCodeFacts = {
  /** Codes of the addresses concerned that were asked for within `WINDOW_MINUTES`. */
  sign_in_codes: ReadonlyMap<string, SignInCode>;
};

export type RequestCodeCommand = {
  codeId: string;
  email: string;
  emailLower: string;
  purpose: CodePurpose;
  loginId: string | null;
  codeHash: string;
};

/** Codes for the same purpose of the same person, newest first. */
export const codesFor = (
  facts: SignInCodeFacts,
  { emailLower, purpose, loginId }: Pick<RequestCodeCommand, 'emailLower' | 'purpose' | 'loginId'>,
): SignInCode[] =>
  [...facts.sign_in_codes.values()]
    .filter((code) => code.emailLower === emailLower && code.purpose === purpose && code.loginId === loginId)
    .sort((a, b) => (a.id < b.id ? 1 : -1));

/**
 * Makes a code for an address, whether anybody has it or not: what is answered and how long it takes must not tell. It is
 * sent by who hears of the event, if there is somebody to send it to.
 */
export function decideRequestCode(facts: SignInCodeFacts, command: RequestCodeCommand, { now }: Deciding): Decision {
  const { codeId, email, emailLower, purpose, loginId, codeHash } = command;
  const problems = [...requiredRefusals(email, ['email'], 254), ...emailRefusals(email, ['email'])];
  if (problems.length > 0) return refused(codeId, ...problems);
  const recent = [...facts.sign_in_codes.values()].filter((code) => code.emailLower === emailLower);
  if (recent.length >= MOST_CODES) {
    const oldest = Math.max(...recent.map((code) => codeAgeMin(code, now)));
    return refusedWith(codeId, 'TOO_MANY_TRIES', ['email'], { minutes: Math.max(1, Math.ceil(WINDOW_MINUTES - oldest)) });
  }
  const code = {
    id: codeId,
    email: email.trim(),
    emailLower,
    purpose,
    loginId,
    codeHash,
    expiresAt: codeExpiry(now),
    tries: 0,
    usedAt: null,
  };
  const asked = { type: 'sign_in.code_requested', entity: 'sign_in_codes', entityId: codeId };
  return accepted(codeId, [insert('sign_in_codes', code)], [asked]);
}
