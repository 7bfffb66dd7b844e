import { createHash, randomBytes } from 'node:crypto';

/** An opaque key of 256 random bits for one signed-in browser. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of it. The token itself is known to the browser alone. */
export const sessionTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

const TOKEN = /^[\w-]{43}$/;

/** Whether a cookie's value can be a token at all; anything else is not worth a question to the database. */
export const isSessionToken = (text: string | undefined): text is string => text !== undefined && TOKEN.test(text);
