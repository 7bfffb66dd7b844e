import type { ClosedBecause } from './waitlist-entry.js';

/** An event of an entry as history needs it. */
type HistoryEvent = { type: string; actorName: string; after: Record<string, unknown> | null };

const seats = (count: unknown): string => `${count} ${count === 1 ? 'place' : 'places'}`;

const CLOSED: Record<string, string> = {
  CALLED_OFF: ': the session was called off',
  STARTED: ': the session has begun and no place came free',
  OVER: ': the time they would have come is over',
} satisfies Record<ClosedBecause, string>;

/** What happened to somebody on a waiting list, as one English sentence. */
export function waitlistSummary({ type, actorName, after }: HistoryEvent): string {
  switch (type) {
    case 'waitlist.joined':
      return `Joined the waiting list for ${seats(after?.quantity)}, as number ${after?.position}.`;
    case 'waitlist.offered':
      return `${actorName} offered ${seats(after?.quantity)}.`;
    case 'waitlist.skipped':
      return `Passed over: needs ${after?.needs}, ${after?.free} free.`;
    case 'waitlist.passed_over':
      return `${actorName} offered a place to somebody further behind.`;
    case 'waitlist.accepted':
      return 'Accepted the offer.';
    case 'waitlist.declined':
      return 'Declined the offer.';
    case 'waitlist.offer_expired':
      return 'The offer ran out.';
    case 'waitlist.closed':
      return `The waiting list closed${CLOSED[String(after?.why)] ?? ''}.`;
    case 'waitlist.left':
      return 'Left the waiting list.';
    case 'waitlist.removed':
      return `${actorName} took them off the waiting list.`;
    default:
      return `${actorName}: ${type}.`;
  }
}
