import { createHash, createHmac } from 'node:crypto';

/**
 * The key behind a button of a letter. Derived from the cause of the letter, so that a letter that is tried again carries the
 * key it had; only its hash is stored.
 */
export const actionToken = (secret: string, action: string, causeId: string, bookingId: string): string =>
  createHmac('sha256', secret).update(`action:${action}:${causeId}:${bookingId}`).digest('base64url').slice(0, 32);

/** What `action_links.token_hash` holds. */
export const actionTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
