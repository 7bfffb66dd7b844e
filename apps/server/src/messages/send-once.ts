import { type MessageOutcome, noteUnsent, queueMessage, settleMessage, writeMessageBody } from '@bookwright/persistence/messages';
import { GiveUp, type Services } from '../events/handler.js';
import { newId } from '../ids.js';
import { type LetterCalendar, MailRefused } from './mail.port.js';

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
  calendar?: LetterCalendar | null;
  /** What the mailbox keeps of a letter that holds a secret, once it has left the house; omitted, the letter itself. */
  kept?: { text: string; html: string };
  /** Nobody will try again after this one. */
  lastAttempt: boolean;
};

type Sending = Pick<Services, 'db' | 'mail' | 'clock'>;

const messageOf = ({ kind, dedupeKey, orderId = null, bookingId = null, to, subject, kept, ...letter }: CausedLetter) => ({
  id: newId(),
  ...{ kind, dedupeKey, orderId, bookingId, toAddress: to.address, subject },
  bodyText: kept?.text ?? letter.text,
  bodyHtml: kept?.html ?? letter.html,
  calendarFile: letter.calendar?.content ?? null,
});

/** Notes a letter that is not sent, and why, where the others are read. */
export async function keepUnsent(
  { db, clock }: Sending,
  organizationId: string,
  letter: CausedLetter,
  reason: string,
): Promise<void> {
  await db.write(organizationId, (tx) => noteUnsent(tx, messageOf(letter), reason, clock.now()));
}

/**
 * Writes a letter to the mailbox and sends it, unless its cause has been answered already.
 * @throws GiveUp when the address will never take it; anything else is worth another try.
 */
export async function sendOnce({ db, mail, clock }: Sending, organizationId: string, letter: CausedLetter): Promise<void> {
  const { fromName, to, subject, text, html, calendar = null, kept, lastAttempt } = letter;
  const id = await db.write(organizationId, (tx) => queueMessage(tx, messageOf(letter), clock.now()));
  if (!id) return;
  const settle = (outcome: MessageOutcome) => db.write(organizationId, (tx) => settleMessage(tx, id, outcome, clock.now()));
  const sent = await mail.send({ id, fromName, to, subject, text, html, calendar }).catch(async (problem: Error) => {
    const refused = problem instanceof MailRefused;
    await settle({ status: refused || lastAttempt ? 'FAILED' : 'QUEUED', error: problem.message });
    throw refused ? new GiveUp(problem.message) : problem;
  });
  if (kept && sent === 'CAPTURED') await db.write(organizationId, (tx) => writeMessageBody(tx, id, { text, html }));
  await settle({ status: sent, error: null });
}
