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

/** What a change does to one row, in words. */
export const differences = (result: BulkResult, { change, label }: ChosenChange): Difference[] => {
  const before = isRecord(result.before) ? result.before : {};
  const after = isRecord(result.after) ? result.after : {};
  if (change.changeBooker) return [{ before: result.booking?.booker?.name ?? null, after: label ?? null }];
  if (change.assign) return [{ before: said(before.assignee ?? before.assigneeName), after: label ?? null }];
  if (change.delete) return [{ before: status(result.booking?.status), after: 'Deleted' }];
  if (change.changePoNumber) return [{ before: said(before.poNumber), after: said(change.changePoNumber.poNumber) }];
  if (change.editDetails) {
    return Object.keys(change.editDetails).map((field) => ({
      name: DETAIL_LABELS[field as DetailField],
      before: said(before[field]),
      after: said(field in after ? after[field] : change.editDetails![field as keyof typeof change.editDetails]),
    }));
  }
  return [{ before: status(before.status ?? result.booking?.status), after: status(after.status) }];
};
