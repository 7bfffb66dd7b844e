import type { BookingStatus } from '@bookwright/domain/bookings';
import type { EmailedBooking } from '@bookwright/persistence/messages';

/** One booking or one article as the email lists it. */
export type EmailedItem = { title: string; lines: string[]; status: string | null; price: string | null };

/** The order email in words, before it becomes text or markup. */
export type OrderEmailWords = {
  organization: string;
  reference: string;
  greeting: string;
  items: EmailedItem[];
  /** Label and amount; shown prices only. */
  sums: [string, string][];
  footnote: string | null;
  poNumber: string | null;
  link: string;
};

/** What a customer reads for each status. */
export const STATUS_WORDS: Record<BookingStatus, string> = {
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

/** `Monday, 23 November 2026, 10:00 – 11:30 (GMT, Europe/London)`: the wall clock of the booking's own zone, named. */
export function timeWords({ startsAt, endsAt, timeZone }: EmailedBooking, locale: string): string {
  const date = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const [from, to] = [date.format(start), date.format(end)];
  const until = from === to ? clock.format(end) : `${to}, ${clock.format(end)}`;
  return `${from}, ${clock.format(start)} – ${until} (${zoneWords(start, timeZone, locale)})`;
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
