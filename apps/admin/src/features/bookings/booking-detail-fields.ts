import type { BookingRecordPartsFragment } from '../../gql/graphql.js';

/** The details of a booking that are edited together, in the order of the form. */
export const DETAIL_FIELDS = [
  'title',
  'attendeeName',
  'attendeeEmail',
  'location',
  'meetingUrl',
  'description',
  'comment',
] as const;
export type DetailField = (typeof DETAIL_FIELDS)[number];
export type DetailValues = Record<DetailField, string>;

export const DETAIL_LABELS: Record<DetailField, string> = {
  title: 'Title',
  attendeeName: 'Attendee',
  attendeeEmail: 'Attendee’s email',
  location: 'Location',
  meetingUrl: 'Meeting link',
  description: 'Description',
  comment: 'Comment',
};

/** The details as the form holds them: nothing is an empty text. */
export const detailValues = (booking: Pick<BookingRecordPartsFragment, DetailField>): DetailValues =>
  Object.fromEntries(DETAIL_FIELDS.map((field) => [field, booking[field] ?? ''])) as DetailValues;

/** What the person changed since the form was opened: an emptied field is null, an untouched one is left out. */
export const changedDetails = (values: DetailValues, opened: DetailValues): Partial<Record<DetailField, string | null>> =>
  Object.fromEntries(
    DETAIL_FIELDS.filter((field) => values[field].trim() !== opened[field]).map((field) => [field, values[field].trim() || null]),
  );

/** A field that somebody else changed while it was being edited here: what each says. */
export type DetailConflict = { field: DetailField; mine: string; theirs: string };

/** The fields both changed, to different values. */
export const detailConflicts = (values: DetailValues, opened: DetailValues, now: DetailValues): DetailConflict[] =>
  DETAIL_FIELDS.filter(
    (field) => now[field] !== opened[field] && values[field].trim() !== now[field] && values[field].trim() !== opened[field],
  ).map((field) => ({ field, mine: values[field].trim(), theirs: now[field] }));
