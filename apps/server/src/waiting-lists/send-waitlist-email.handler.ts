import { shownWaitlistEntry } from '@bookwright/persistence/waiting-lists';
import type { EventHandler } from '../events/handler.js';
import { sendOnce } from '../messages/send-once.js';
import { type WaitlistLetter, waitlistEmail } from './waitlist-email.js';
import { waitlistToken } from './waitlist-token.js';

/** The letter each event causes, and the statuses in which it is still true. */
const LETTERS: Record<string, { letter: WaitlistLetter; while: readonly string[] }> = {
  'waitlist.joined': { letter: 'JOINED', while: ['WAITING', 'OFFERED', 'ACCEPTED'] },
  'waitlist.offered': { letter: 'OFFERED', while: ['OFFERED'] },
  'waitlist.offer_expired': { letter: 'OFFER_EXPIRED', while: ['EXPIRED'] },
  'waitlist.closed': { letter: 'CLOSED', while: ['EXPIRED'] },
};

/** One email for each of: joined, offered, offer run out, list closed. The event names the message; what is no longer true is not sent. */
export const sendWaitlistEmail: EventHandler = async (event, services) => {
  const { organizationId, eventId, entityId, type, lastAttempt } = event;
  const cause = LETTERS[type];
  const entry = cause && (await shownWaitlistEntry(services.db, organizationId, entityId));
  if (!entry || !cause.while.includes(entry.status) || entry.orderId) return;
  const link = `${services.publicUrl}/book/${entry.slug}/waiting/${waitlistToken(services.sessionSecret, entry.id)}`;
  await sendOnce(services, organizationId, {
    kind: `WAITLIST_${cause.letter}`,
    dedupeKey: `WAITLIST_${cause.letter}:${eventId}`,
    fromName: entry.organizationName,
    to: { name: entry.name, address: entry.email },
    ...waitlistEmail(cause.letter, entry, link),
    lastAttempt,
  });
};
