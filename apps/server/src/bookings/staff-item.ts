import type { Refusal } from '@bookwright/domain/kernel';
import type { Occasion, StaffItem } from '@bookwright/domain/orders';
import { placeOf, timeOf } from '../availability/wished.js';
import type { BookedThingInput } from './create-booking.inputs.js';

/** One booking, or for a session one for everybody who comes. */
function occasionsOf(input: BookedThingInput, time: { startsAt: string | null; endsAt: string | null }): Occasion[] {
  const { sessionId, resourceIds, unassigned, attendeeName, attendeeEmail } = input;
  const first = { ...time, sessionId, resourceIds, unassigned, attendeeName, attendeeEmail };
  const others = sessionId ? (input.attendees ?? []) : [];
  return [first, ...others.map(({ name, email }) => ({ sessionId, attendeeName: name, attendeeEmail: email }))];
}

/** One thing of an order, as the domain decides on it; times that do not exist are refused. */
export function staffItemOf(input: BookedThingInput, timeZone: string): { item: StaffItem; refusals: Refusal[] } {
  const time = timeOf(input, timeZone);
  const { sessionId, attendees } = input;
  const item: StaffItem = {
    serviceId: input.serviceId,
    title: input.title,
    description: input.description,
    comment: input.comment,
    occasions: occasionsOf(input, time),
    place: placeOf(input.place),
    attendees: sessionId
      ? []
      : attendees?.map(({ name, email, phone }) => ({ name, email: email ?? null, phone: phone ?? null })),
    staffMemberId: input.staffMemberId?.toLowerCase(),
    status: input.status,
    priceMinor: input.priceMinor,
    ...{ override: input.override, overbook: input.overbook, reason: input.reason },
  };
  return { item, refusals: time.refusals };
}
