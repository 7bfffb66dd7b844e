import { createHmac } from 'node:crypto';

/**
 * The key to one entry of a waiting list, for whoever holds the link in its letters; once a place is offered, also the key
 * to the basket that holds it. Derived, so that a letter written later carries the same link; only its hash is stored, as
 * `basketTokenHash` makes it.
 */
export const waitlistToken = (secret: string, entryId: string): string =>
  createHmac('sha256', secret).update(`waiting:${entryId}`).digest('base64url').slice(0, 32);
