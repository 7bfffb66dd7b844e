import { randomInt } from 'node:crypto';

/** Digits and capitals that are not mistaken for each other (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `BW-7F3K2Q`: short enough to read aloud, one of 2^30. A rare repetition is refused by the database and made again. */
export const newReference = (prefix: 'BW' | 'OR'): string =>
  `${prefix}-${Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
