import { isKnownAddress, signInCodeById } from '@bookwright/persistence/access';
import { organizationById } from '@bookwright/persistence/organizations';
import { oneTimeCode } from '../access/one-time-code.js';
import type { EventHandler } from '../events/handler.js';
import { sendOnce } from './send-once.js';
import { signInCodeEmail } from './sign-in-code.email.js';

/**
 * On `sign_in.code_requested`: the letter with the code (JZ-70), unless nobody books with the address, or it is too late.
 * Once it has left the house, the mailbox keeps it without the code: who may read the mailbox may not sign in as others.
 */
export const sendSignInCode: EventHandler = async ({ organizationId, eventId, entityId, lastAttempt }, services) => {
  const { db, clock, sessionSecret } = services;
  const code = await db.write(organizationId, (tx) => signInCodeById(tx, entityId));
  const organization = await organizationById(db, organizationId);
  if (!code || !organization || code.expiresAt <= clock.now()) return;
  if (code.purpose === 'SIGN_IN' && !(await isKnownAddress(db, code.emailLower))) return;
  const { subject, ...letter } = signInCodeEmail(organization.name, code.purpose, oneTimeCode(sessionSecret, code.id));
  const { text, html } = signInCodeEmail(organization.name, code.purpose, '••••••');
  await sendOnce(services, organizationId, {
    kind: 'SIGN_IN_CODE',
    dedupeKey: `SIGN_IN_CODE:${eventId}`,
    fromName: organization.name,
    to: { name: code.email, address: code.email },
    subject,
    ...letter,
    kept: { text, html },
    lastAttempt,
  });
};
