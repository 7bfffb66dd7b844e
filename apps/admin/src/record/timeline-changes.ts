import { bookingStatusWords, formatInstant } from '@bookwright/web-kit';
import type { BookingStatus, TimelinePartsFragment } from '../gql/graphql.js';

type Zone = { timeZone: string; locale: string };
type Said = (value: unknown, zone: Zone) => string | null;
export type TimelineChange = { label: string; before: string | null; after: string | null };

const text: Said = (value) => (typeof value === 'string' && value !== '' ? `“${value}”` : null);
const number: Said = (value) => (typeof value === 'number' ? String(value) : null);
const instant: Said = (value, zone) => (typeof value === 'string' ? formatInstant(value, zone) : null);
const status: Said = (value) => (typeof value === 'string' ? (bookingStatusWords[value as BookingStatus] ?? value) : null);

/** What people understand without looking anything up; ids and bookkeeping are not said. */
const KEYS: Record<string, { label: string; said: Said }> = {
  status: { label: 'Status', said: status },
  startsAt: { label: 'Start', said: instant },
  endsAt: { label: 'End', said: instant },
  title: { label: 'Title', said: text },
  attendeeName: { label: 'Attendee', said: text },
  locationText: { label: 'Location', said: text },
  meetingUrl: { label: 'Meeting link', said: text },
  description: { label: 'Description', said: text },
  comment: { label: 'Comment', said: text },
  poNumber: { label: 'PO number', said: text },
  name: { label: 'Name', said: text },
  code: { label: 'Code', said: text },
  timeZone: { label: 'Time zone', said: text },
  homeAddress: { label: 'At home in', said: text },
  uses: { label: 'Uses', said: text },
  capacity: { label: 'Places', said: number },
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The values an entry of a timeline changed, from what to what. */
export const timelineChanges = (
  entry: Pick<TimelinePartsFragment['nodes'][number], 'before' | 'after'>,
  zone: Zone,
): TimelineChange[] => {
  const { before, after } = entry;
  if (!isRecord(before) || !isRecord(after)) return [];
  return Object.entries(KEYS)
    .filter(([key]) => key in before && key in after && before[key] !== after[key])
    .map(([key, { label, said }]) => ({ label, before: said(before[key], zone), after: said(after[key], zone) }));
};
