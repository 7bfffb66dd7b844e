import { type Instant, lifecycle } from '../kernel/index.js';

export const WAITLIST_STATUSES = ['WAITING', 'OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'LEFT'] as const;
export type WaitlistStatus = (typeof WAITLIST_STATUSES)[number];

export type WaitlistAction = 'OFFER' | 'ACCEPT' | 'DECLINE' | 'EXPIRE' | 'CLOSE' | 'LEAVE';

/** An entry is offered a place once: whoever lets an offer pass joins again, behind the others. */
export const WAITLIST_LIFECYCLE = lifecycle<WaitlistStatus, WaitlistAction>([
  { action: 'OFFER', from: ['WAITING'], to: 'OFFERED' },
  { action: 'ACCEPT', from: ['OFFERED'], to: 'ACCEPTED' },
  { action: 'DECLINE', from: ['OFFERED'], to: 'DECLINED' },
  { action: 'EXPIRE', from: ['OFFERED'], to: 'EXPIRED' },
  { action: 'CLOSE', from: ['WAITING'], to: 'EXPIRED' },
  { action: 'LEAVE', from: ['WAITING', 'OFFERED'], to: 'LEFT' },
]);

/** Why a list closed: its session was called off or has begun, or the time somebody would have come is over. */
export type ClosedBecause = 'CALLED_OFF' | 'STARTED' | 'OVER';

/** Why an entry was passed over: seats were free, but not as many as it needs, or staff chose somebody else. */
export type Skip = {
  at: Instant;
  why: 'TOO_FEW_SEATS' | 'STAFF_CHOSE_ANOTHER';
  needs: number;
  free: number;
  /** Seats that were still free when everybody had been looked at. */
  left: number;
};

/**
 * Somebody who waits: for seats of a session, or for a free time of a service within [wantedFrom, wantedTo). Whoever holds
 * the token holds the entry and, once there is an offer, the basket that holds what is offered.
 */
export type WaitlistEntry = {
  id: string;
  version: number;
  serviceId: string;
  sessionId: string | null;
  wantedFrom: Instant | null;
  wantedTo: Instant | null;
  customerId: string | null;
  name: string;
  email: string;
  emailLower: string;
  phone: string | null;
  quantity: number;
  joinedAt: Instant;
  status: WaitlistStatus;
  tokenHash: string;
  offerBasketId: string | null;
  offerLineId: string | null;
  offeredAt: Instant | null;
  offerExpiresAt: Instant | null;
  /** The order the offer became. */
  orderId: string | null;
  skipCount: number;
  lastSkip: Skip | null;
  searchText: string;
};

/** Who waits together: everybody for one session, or everybody for a time of one service. */
export type WaitlistOf = Pick<WaitlistEntry, 'serviceId' | 'sessionId'>;

export const isSameList = (a: WaitlistOf, b: WaitlistOf): boolean =>
  a.sessionId || b.sessionId ? a.sessionId === b.sessionId : a.serviceId === b.serviceId;

/** In the order in which places are offered: who joined first is first. */
export const byTurn = (a: WaitlistEntry, b: WaitlistEntry): number =>
  a.joinedAt < b.joinedAt || (a.joinedAt === b.joinedAt && a.id < b.id) ? -1 : 1;
