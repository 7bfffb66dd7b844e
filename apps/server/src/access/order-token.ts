import { createHash, createHmac } from 'node:crypto';

/**
 * The key to one order's page, for whoever holds the link in the order email. Derived, so that an email written later
 * carries the same link; only its hash is stored.
 * @param secret the installation's SESSION_SECRET: with another secret the old links stop working.
 */
export const orderAccessToken = (secret: string, orderId: string): string =>
  createHmac('sha256', secret).update(`order:${orderId}`).digest('base64url').slice(0, 32);

/** What `orders.access_token_hash` holds. */
export const orderTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
