import { calendarStatus } from '@bookwright/domain/messages';
import type { ShopBookingType } from '../shop/shop-order.type.js';
import { calendarFile } from './calendar-file.js';

/** A booking for whoever downloads it: the same entry as the letters carry, without an invitation. */
export function publishedCalendar({ visitor, ...booking }: ShopBookingType): string {
  const { status, resource, locationAddress } = booking;
  const room = resource && resource.kind !== 'STAFF' ? resource.name : null;
  const entry = {
    ...booking,
    status: calendarStatus({ status: status as Parameters<typeof calendarStatus>[0]['status'], deletedAt: null }),
    location: [room, locationAddress, booking.location].filter(Boolean).join(', ') || null,
  };
  const { name } = visitor.organization!;
  const nobody = { organizer: null, attendee: null };
  return calendarFile({ method: 'PUBLISH', organization: name, ...nobody, entries: [entry], now: visitor.clock.now() });
}
