import type { Tone } from '@bookwright/web-kit';
import type { SessionPartsFragment, SessionStatus } from '../../gql/graphql.js';

export const sessionStatusWords: Record<SessionStatus, string> = {
  DRAFT: 'Draft',
  TENTATIVE: 'Tentative',
  CONFIRMED: 'Confirmed',
  CANCELLED: 'Cancelled',
};

export const sessionStatusTones: Record<SessionStatus, Tone> = {
  DRAFT: 'outline',
  TENTATIVE: 'yellow',
  CONFIRMED: 'green',
  CANCELLED: 'red',
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** "2 bookings are cancelled", for the dialog that asks. */
export const cancellingWords = (booked: number): string =>
  booked === 0
    ? 'Nobody has booked it, so nobody has to be told.'
    : `${booked === 1 ? 'The booking' : `All ${counted(booked, 'booking')}`} on it ${booked === 1 ? 'is' : 'are'} cancelled, and the price comes off ${booked === 1 ? 'its order' : 'their orders'}. Other bookings of the same people stay as they are.`;

/** How far a session is from running: "3 of 5 needed have booked". */
export const minimumWords = ({
  booked,
  minToRun,
  status,
}: Pick<SessionPartsFragment, 'booked' | 'minToRun' | 'status'>): string | null => {
  if (minToRun === null) return null;
  if (status !== 'TENTATIVE') return `${minToRun} needed, ${booked} booked`;
  const missing = Math.max(0, minToRun - booked);
  return missing === 0
    ? `${minToRun} needed, ${booked} booked: it is confirmed within a minute`
    : `${minToRun} needed, ${booked} booked: ${missing} more and it is confirmed`;
};

/** "4 of 12 seats, 1 of them held in a basket". */
export const seatWords = ({ taken, booked, capacity }: Pick<SessionPartsFragment, 'taken' | 'booked' | 'capacity'>): string => {
  const held = taken - booked;
  return `${taken} of ${counted(capacity, 'seat')} taken${held > 0 ? `, ${held} of them held in baskets or offers` : ''}`;
};
