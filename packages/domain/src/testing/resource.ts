import { addMinutes, type Instant } from '../kernel/index.js';
import type { BookedTime, ResourceCalendarFacts, ResourceDetailFacts, ResourceRecord } from '../resources/index.js';
import { aResource } from './catalog.js';
import { idsFor } from './ids.js';

const nextTime = idsFor('booked');
const nextBooking = idsFor('booked booking');

/** A resource as it is stored: Kim, in London. */
export function aResourceRecord(over: Partial<ResourceRecord> = {}): ResourceRecord {
  const { unitIds: _, hours: __, overrides: ___, busy: ____, ...record } = aResource();
  return { ...record, ...over };
}

/** A booking of an hour on a unit from `at`, with a quarter of an hour of buffer behind it. */
export function aBookedTime({
  at,
  minutes = 60,
  ...over
}: Partial<BookedTime> & Pick<BookedTime, 'resourceId' | 'unitId'> & { at: Instant; minutes?: number }): BookedTime {
  const bookingEndsAt = addMinutes(at, minutes);
  return {
    ...{ id: nextTime(), bookingId: nextBooking(), bookingStartsAt: at, bookingEndsAt },
    ...{ startsAt: at, endsAt: addMinutes(bookingEndsAt, 15) },
    ...over,
  };
}

const byId = <R extends { id: string }>(records: readonly R[] = []): Map<string, R> =>
  new Map(records.map((record) => [record.id, record]));

type Lists<Facts> = { [K in keyof Facts]?: Facts[K] extends ReadonlyMap<string, infer R> ? readonly R[] : never };

export const resourceDetailFacts = (lists: Lists<ResourceDetailFacts> = {}): ResourceDetailFacts => ({
  resources: byId(lists.resources),
  resource_types: byId(lists.resource_types),
  staff_members: byId(lists.staff_members),
});

export const resourceCalendarFacts = (lists: Lists<ResourceCalendarFacts> = {}): ResourceCalendarFacts => ({
  resources: byId(lists.resources),
  resource_units: byId(lists.resource_units),
  schedules: byId(lists.schedules),
  schedule_overrides: byId(lists.schedule_overrides),
  busy_times: byId(lists.busy_times),
  booked: byId(lists.booked),
});
