import { type MessageOutcome, queueMessage, settleMessage, writeMessageBody } from '@bookwright/persistence/messages';
import { GiveUp, type Services } from '../events/handler.js';
import { newId } from '../ids.js';
import { MailRefused } from './mail.port.js';

/** A letter and its cause. */
export type CausedLetter = {
  kind: string;
  /** Names the cause: one cause makes one message, however often it is reported. */
  dedupeKey: string;
  orderId?: string | null;
  bookingId?: string | null;
  fromName: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** What the mailbox keeps of a letter that holds a secret, once it has left the house; omitted, the letter itself. */
  kept?: { text: string; html: string };
  /** Nobody will try again after this one. */
  lastAttempt: boolean;
};

/**
 * Writes a letter to the mailbox and sends it, unless its cause has been answered already.
 * @throws GiveUp when the address will never take it; anything else is worth another try.
 */
export async function sendOnce(
  { db, mail, clock }: Pick<Services, 'db' | 'mail' | 'clock'>,
  organizationId: string,
  { kind, dedupeKey, orderId = null, bookingId = null, fromName, to, subject, text, html, kept, lastAttempt }: CausedLetter,
): Promise<void> {
  const about = { kind, dedupeKey, orderId, bookingId, toAddress: to.address };
  const message = { id: newId(), ...about, subject, bodyText: kept?.text ?? text, bodyHtml: kept?.html ?? html };
  const id = await db.write(organizationId, (tx) => queueMessage(tx, message, clock.now()));
  if (!id) return;
  const settle = (outcome: MessageOutcome) => db.write(organizationId, (tx) => settleMessage(tx, id, outcome, clock.now()));
  const sent = await mail.send({ id, fromName, to, subject, text, html }).catch(async (problem: Error) => {
    const refused = problem instanceof MailRefused;
    await settle({ status: refused || lastAttempt ? 'FAILED' : 'QUEUED', error: problem.message });
    throw refused ? new GiveUp(problem.message) : problem;
  });
  if (kept && sent === 'CAPTURED') await db.write(organizationId, (tx) => writeMessageBody(tx, id, { text, html }));
  await settle({ status: sent, error: null });
}
