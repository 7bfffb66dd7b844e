import type { CreateBookingInput, ExplainSlotInput, LocationMode, StartingStatus } from '../../gql/graphql.js';
import type { Beyond } from '../../slots/beyond.js';
import { type RepeatDraft, repeatsBeyond } from './repeat/repeat-draft.js';

export type AttendeeDraft = { name: string; email: string };

/** A booking as it is being typed. */
export type BookingDraft = {
  isNew: boolean;
  customerId: string | null;
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  serviceId: string | null;
  title: string;
  sessionId: string | null;
  day: string | null;
  startsAt: string;
  fold: 'FIRST' | 'SECOND';
  minutes: number | string;
  severalDays: boolean;
  endDay: string | null;
  endsAt: string;
  resourceIds: string[];
  unassigned: boolean;
  beyond: Beyond;
  reason: string;
  locationMode: LocationMode | null;
  location: string;
  locationAddress: string;
  latitude: number | string;
  longitude: number | string;
  meetingUrl: string;
  attendeeName: string;
  attendees: AttendeeDraft[];
  staffMemberId: string | null;
  status: StartingStatus | null;
  description: string;
  comment: string;
  price: number | string;
  poNumber: string;
  billed: boolean;
  sendOrderEmail: boolean;
  /** How it repeats; null: once. */
  repeat: RepeatDraft | null;
};

export const emptyDraft = (day: string): BookingDraft => ({
  ...{ isNew: false, customerId: null, givenName: '', familyName: '', email: '', phone: '' },
  ...{ serviceId: null, title: '', sessionId: null },
  ...{ day, startsAt: '', fold: 'FIRST', minutes: 60, severalDays: false, endDay: null, endsAt: '' },
  ...{ resourceIds: [], unassigned: false, beyond: 'NO', reason: '' },
  ...{ locationMode: null, location: '', locationAddress: '', latitude: '', longitude: '', meetingUrl: '' },
  ...{ attendeeName: '', attendees: [], staffMemberId: null, status: null, description: '', comment: '' },
  ...{ price: '', poNumber: '', billed: false, sendOrderEmail: true, repeat: null },
});

const CLOCK = /^\d\d:\d\d/;

/** Text as it is sent: nothing for blanks. */
const said = (text: string): string | undefined => text.trim() || undefined;

const numberOf = (value: number | string): number | undefined => (value === '' ? undefined : Number(value));

const wallOf = (day: string | null, time: string, fold?: 'FIRST' | 'SECOND') =>
  day && CLOCK.test(time) ? { date: day, time: time.slice(0, 5), ...(fold === 'SECOND' && { fold }) } : undefined;

/** When, with whom and where: the same for the question and for the booking. */
const wishOf = (draft: BookingDraft): ExplainSlotInput => ({
  serviceId: draft.serviceId ?? undefined,
  ...(draft.sessionId
    ? { sessionId: draft.sessionId }
    : {
        startsAtLocal: wallOf(draft.day, draft.startsAt, draft.fold),
        ...(draft.severalDays
          ? { endsAtLocal: wallOf(draft.endDay, draft.endsAt) }
          : { durationMin: Number(draft.minutes) > 0 ? Number(draft.minutes) : undefined }),
        resourceIds: draft.unassigned ? [] : draft.resourceIds,
        unassigned: draft.unassigned,
      }),
  place: {
    locationMode: draft.locationMode ?? undefined,
    location: said(draft.location),
    ...(draft.locationMode === 'MOBILE' && {
      address: said(draft.locationAddress),
      latitude: numberOf(draft.latitude),
      longitude: numberOf(draft.longitude),
    }),
    ...(draft.locationMode === 'ONLINE' && { meetingUrl: said(draft.meetingUrl) }),
  },
  staffMemberId: draft.staffMemberId ?? undefined,
  status: draft.status ?? undefined,
  ...(draft.beyond !== 'NO' && { override: true }),
  ...(draft.beyond === 'OVERBOOK' && { overbook: true }),
});

/** What is asked while somebody types; null until there is a time to ask about. */
export function questionOf(draft: BookingDraft): ExplainSlotInput | null {
  const wish = wishOf(draft);
  if (wish.sessionId) return wish;
  if (!wish.startsAtLocal) return null;
  return draft.severalDays ? (wish.endsAtLocal ? wish : null) : wish.durationMin ? wish : null;
}

/** What is sent. `currencyDigits` turns a price into minor units. */
export function inputOf(
  draft: BookingDraft,
  idempotencyKey: string,
  accountId: string | undefined,
  currencyDigits: number,
): CreateBookingInput {
  const price = numberOf(draft.price);
  return {
    ...wishOf(draft),
    ...(draft.isNew
      ? {
          newCustomer: {
            givenName: draft.givenName,
            familyName: draft.familyName,
            email: said(draft.email),
            phone: said(draft.phone),
          },
        }
      : { customerId: draft.customerId }),
    ...(draft.billed && accountId && { accountId, poNumber: said(draft.poNumber) }),
    title: said(draft.title),
    description: said(draft.description),
    comment: said(draft.comment),
    attendeeName: said(draft.attendeeName),
    attendees: draft.attendees.filter(({ name }) => name.trim()).map(({ name, email }) => ({ name, email: said(email) })),
    ...(price !== undefined && { priceMinor: Math.round(price * 10 ** currencyDigits) }),
    reason: said(draft.reason),
    sendOrderEmail: draft.sendOrderEmail,
    idempotencyKey,
  };
}

/** What a booking cannot be sent without; the server says the rest. */
export const gapsOf = (draft: BookingDraft, isSeat: boolean): Record<string, string> => ({
  ...(!draft.isNew && !draft.customerId && { customerId: 'Choose who books, or note somebody new.' }),
  ...(draft.isNew && !draft.givenName.trim() && { givenName: 'This is needed.' }),
  ...(draft.isNew && !draft.familyName.trim() && { familyName: 'This is needed.' }),
  ...(!draft.serviceId && !draft.title.trim() && { title: 'Choose a service, or say what it is.' }),
  ...(isSeat && !draft.sessionId && { sessionId: 'Choose a date.' }),
  ...(!isSeat && !draft.day && { day: 'Choose a day.' }),
  ...(!isSeat && !CLOCK.test(draft.startsAt) && { startsAt: 'Give a time.' }),
  ...(!isSeat && !draft.severalDays && !(Number(draft.minutes) > 0) && { minutes: 'A booking lasts at least a minute.' }),
  ...(!isSeat && draft.severalDays && !draft.endDay && { endDay: 'Choose a day.' }),
  ...(!isSeat && draft.severalDays && !CLOCK.test(draft.endsAt) && { endsAt: 'Give a time.' }),
  ...((draft.beyond !== 'NO' || repeatsBeyond(draft)) &&
    !draft.reason.trim() && { reason: 'Say why: it is kept with the booking.' }),
});
