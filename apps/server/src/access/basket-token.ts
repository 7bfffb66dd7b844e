import { createHash, createHmac } from 'node:crypto';

/**
 * The key to a basket. Derived from the basket's id and the installation's secret, so that a repeated call with the same
 * idempotency key returns the same token; only its hash is stored.
 */
export const basketToken = (secret: string, basketId: string): string =>
  createHmac('sha256', secret).update(`basket:${basketId}`).digest('base64url');

/** What `baskets.token_hash` holds. */
export const basketTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
