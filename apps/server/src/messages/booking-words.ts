import type { BookingStatus, CancelKind } from '@bookwright/domain/bookings';
import type { EmailedBooking } from '@bookwright/persistence/messages';

/** What a customer reads for each status. */
const STATUS_WORDS: Record<BookingStatus, string> = {
  PENCILLED_IN: 'Pencilled in',
  AWAITING_APPROVAL: 'Waiting for approval',
  PENDING: 'Received, not confirmed yet',
  SCHEDULED: 'Scheduled',
  RESCHEDULED: 'Moved',
  CONFIRMED: 'Confirmed',
  ARRIVED: 'Arrived',
  IN_PROGRESS: 'In progress',
  COMPLETED: 'Completed',
  NO_SHOW: 'Missed',
  CANCELLED: 'Cancelled',
};

/** Why it does not take place, where that was not the customer's own wish. */
const ENDED_WORDS: Partial<Record<CancelKind, string>> = {
  DECLINED: 'Declined',
  EXPIRED: 'Not completed in time',
  PAYMENT_FAILED: 'Not paid',
  SESSION_CANCELLED: 'Called off',
};

type Standing = Pick<EmailedBooking, 'status' | 'cancelKind' | 'deletedAt'>;

/** Where a booking stands, in a word for its customer. */
export const statusWords = ({ status, cancelKind, deletedAt }: Standing): string => {
  if (deletedAt !== null) return STATUS_WORDS.CANCELLED;
  return (status === 'CANCELLED' && cancelKind && ENDED_WORDS[cancelKind]) || STATUS_WORDS[status];
};

/** `Monday, 23 November 2026, 10:00 – 11:30 (GMT, Europe/London)`: the wall clock of the booking's own zone, named. */
export function timeWords(
  { startsAt, endsAt, timeZone }: Pick<EmailedBooking, 'startsAt' | 'endsAt' | 'timeZone'>,
  locale: string,
): string {
  const date = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const [from, to] = [date.format(start), date.format(end)];
  const until = from === to ? clock.format(end) : `${to}, ${clock.format(end)}`;
  return `${from}, ${clock.format(start)} – ${until} (${zoneWords(start, timeZone, locale)})`;
}

/** A moment on a zone's wall clock, the zone named. */
export function momentWords(instant: string, timeZone: string, locale: string): string {
  const at = new Date(instant);
  const date = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  return `${date.format(at)}, ${clock.format(at)} (${zoneWords(at, timeZone, locale)})`;
}

function zoneWords(at: Date, timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(at);
  const short = parts.find((part) => part.type === 'timeZoneName')?.value;
  return short && short !== timeZone ? `${short}, ${timeZone}` : timeZone;
}

/** Where it takes place, in one line; null when nothing is known. */
export function placeWords({
  locationMode,
  locationText,
  locationAddress,
  meetingUrl,
  resourceName,
}: EmailedBooking): string | null {
  if (locationMode === 'ONLINE') return meetingUrl ? `Online: ${meetingUrl}` : 'Online';
  if (locationMode === 'MOBILE') {
    const address = [locationAddress, locationText].filter(Boolean).join(', ');
    return address ? `At your place: ${address}` : 'At your place';
  }
  return [resourceName, locationText].filter(Boolean).join(', ') || null;
}

export function moneyWords(amountMinor: number, currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** `Free` for nothing; null when the price is not shown (JZ-38). */
export function priceWords(priceMinor: number | null, currency: string, locale: string): string | null {
  if (priceMinor === null) return null;
  return priceMinor === 0 ? 'Free' : moneyWords(priceMinor, currency, locale);
}
