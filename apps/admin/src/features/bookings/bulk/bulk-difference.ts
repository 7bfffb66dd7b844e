import { bookingStatusWords } from '@bookwright/web-kit';
import type { BookingStatus, EditBookingsMutation } from '../../../gql/graphql.js';
import { DETAIL_LABELS, type DetailField } from '../booking-detail-fields.js';
import type { ChosenChange } from './bulk-request.js';

export type BulkResult = EditBookingsMutation['editBookings']['results'][number];
/** One value that changes; null is nothing. */
export type Difference = { name?: string; before: string | null; after: string | null };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const said = (value: unknown): string | null => (value === null || value === undefined || value === '' ? null : String(value));

const status = (value: unknown): string | null =>
  typeof value === 'string' && value in bookingStatusWords ? bookingStatusWords[value as BookingStatus] : said(value);

/** What the history calls a detail, where that is not its name in the API. */
const STORED: Partial<Record<string, string>> = { location: 'locationText' };

/**
 * What a change does to one row, in words.
 * @param was the booking as it was before the change: the answer to a run shows it as it is after it
 */
export const differences = (
  result: Pick<BulkResult, 'before' | 'after'>,
  { change, label }: ChosenChange,
  was: BulkResult['booking'],
): Difference[] => {
  const before = isRecord(result.before) ? result.before : {};
  const after = isRecord(result.after) ? result.after : {};
  if (change.changeBooker) return [{ before: was?.booker?.name ?? null, after: label ?? null }];
  if (change.assign) return [{ before: was?.assignee?.displayName ?? null, after: label ?? null }];
  if (change.delete) return [{ before: status(was?.status), after: 'Deleted' }];
  if (change.changePoNumber) return [{ before: said(before.poNumber), after: said(change.changePoNumber.poNumber) }];
  if (change.editDetails) {
    return Object.keys(change.editDetails).map((field) => ({
      name: DETAIL_LABELS[field as DetailField],
      before: said(before[STORED[field] ?? field]),
      after: said(after[STORED[field] ?? field]),
    }));
  }
  return [{ before: status(before.status), after: status(after.status) }];
};
