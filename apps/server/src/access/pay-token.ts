import { createHash, createHmac } from 'node:crypto';

/** The key of a link to pay, for whoever gets the letter; derived, so that only its hash is stored. */
export const payToken = (secret: string, linkId: string): string =>
  createHmac('sha256', secret).update(`pay:${linkId}`).digest('base64url').slice(0, 32);

/** What `pay_links.token_hash` holds. */
export const payTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
