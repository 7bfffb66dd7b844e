import { addMinutes, type Instant, minutesBetween } from '../kernel/index.js';

/** What a code is good for: opening a session, or showing that a further address is one's own. */
export type CodePurpose = 'SIGN_IN' | 'CONFIRM_ADDRESS';

/** A one-time code that was sent to an address (JZ-70); only its hash is kept. */
export type SignInCode = {
  id: string;
  version: number;
  /** As it was typed, where the letter goes. */
  email: string;
  emailLower: string;
  purpose: CodePurpose;
  /** Who asked, for CONFIRM_ADDRESS; null for SIGN_IN. */
  loginId: string | null;
  codeHash: string;
  expiresAt: Instant;
  /** How often a wrong code was given for it. */
  tries: number;
  usedAt: Instant | null;
};

export const CODE_DIGITS = 6;
/** A code is good for so long. */
export const CODE_MINUTES = 10;
/** So many wrong codes, and the right one is worth nothing any more. */
export const MOST_TRIES = 5;
/** So many codes are sent to one address within `WINDOW_MINUTES`. */
export const MOST_CODES = 5;
export const WINDOW_MINUTES = 15;

export const codeExpiry = (now: Instant): Instant => addMinutes(now, CODE_MINUTES);

/** Minutes ago at which the code was asked for. */
export const codeAgeMin = ({ expiresAt }: Pick<SignInCode, 'expiresAt'>, now: Instant): number =>
  CODE_MINUTES - minutesBetween(now, expiresAt);
