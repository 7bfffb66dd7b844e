import type { UserErrorCode } from '../../gql/graphql.js';

const CODE = /^[A-Z][A-Z_]+$/;

/** Why a date is not booked, in words: a code is said as it is said elsewhere, what a person wrote stays as it is. */
export function reasonWords(reason: string, sentenceOf: (code: UserErrorCode) => string): string {
  if (reason === 'LEFT_OUT') return 'Left out by choice.';
  return CODE.test(reason) ? sentenceOf(reason as UserErrorCode) : reason;
}
