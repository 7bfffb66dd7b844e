import type { Booking, MovableBooking } from '../bookings/index.js';
import { addMinutes, bookingSearchText, toWall } from '../kernel/index.js';
import { idOf, idsFor } from './ids.js';
import { inHours, NOW } from './moments.js';

/** A booking with what it takes. */
export type TestBooking = Booking & MovableBooking;

const nextId = idsFor('booking');

/** What the lifecycle leaves behind on the way to a status. */
function traces({ status, startsAt }: Pick<Booking, 'status' | 'startsAt'>): Partial<Booking> {
  if (status === 'CANCELLED') return { cancelledAt: NOW, cancelKind: 'BY_STAFF', cancelReason: 'Illness' };
  if (status === 'PENCILLED_IN') return { holdExpiresAt: inHours(48) };
  if (status === 'ARRIVED') return { arrivedAt: startsAt };
  if (status === 'IN_PROGRESS') return { arrivedAt: startsAt, startedAt: startsAt };
  if (status === 'COMPLETED') return { arrivedAt: startsAt, startedAt: startsAt, completedAt: addMinutes(startsAt, 60) };
  return {};
}

/** A confirmed appointment tomorrow at ten for an hour, unless said otherwise; a status brings its times along. */
export function aBooking(over: Partial<TestBooking> = {}): TestBooking {
  const id = over.id ?? nextId();
  const startsAt = over.startsAt ?? inHours(24);
  const timeZone = over.timeZone ?? 'Europe/London';
  const status = over.status ?? 'CONFIRMED';
  const reference = over.reference ?? `BW-${id.slice(-6).toUpperCase()}`;
  const title = over.title ?? 'Sports massage';
  return {
    id,
    version: 1,
    orderId: idOf('order', 0),
    reference,
    title,
    description: null,
    startsAt,
    endsAt: addMinutes(startsAt, 60),
    timeZone,
    wallStart: toWall(startsAt, timeZone),
    status,
    workflow: 'CONFIRM_NOW',
    paymentType: 'PAY_LATER',
    locationMode: 'ONSITE',
    locationText: null,
    locationAddress: null,
    latitude: null,
    longitude: null,
    meetingUrl: null,
    serviceId: null,
    sessionId: null,
    takesSeat: true,
    resourceId: null,
    bookerId: idOf('customer', 0),
    accountId: null,
    billingType: over.accountId ? 'ACCOUNT' : 'PRIVATE',
    assigneeId: null,
    attendeeName: 'Ann Booker',
    attendeeEmail: null,
    comment: null,
    priceMinor: 5000,
    currency: 'GBP',
    paymentStatus: 'UNPAID',
    priceVisibility: 'SHOWN',
    sourceMode: 'ONLINE',
    sourceChannel: 'portal',
    bookedAt: inHours(-24),
    rescheduleCount: 0,
    previousStartsAt: null,
    previousEndsAt: null,
    holdExpiresAt: null,
    arrivedAt: null,
    startedAt: null,
    completedAt: null,
    cancelledAt: null,
    cancelKind: null,
    cancelReason: null,
    deletedAt: null,
    deletedReason: null,
    searchText: bookingSearchText({ reference, title, attendeeName: over.attendeeName ?? 'Ann Booker' }),
    allocationIds: [],
    lineId: null,
    ...traces({ status, startsAt }),
    ...over,
  };
}
