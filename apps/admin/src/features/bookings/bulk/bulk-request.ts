import { type GridQuery, type GridSelection, selectionInput } from '@bookwright/smart-grid';
import type { BookingChange, BookingSelection, BookingWhere, Deletion } from '../../../gql/graphql.js';
import { whereOf } from '../../../grid/list-variables.js';

/** What a person asked to do with the selected rows. */
export type BulkKind = 'CHANGE' | 'STATUS' | 'DELETE';

export type BulkRequest = {
  kind: BulkKind;
  selection: GridSelection;
  /** What "all that match" means. */
  query: GridQuery;
  deletion?: Deletion;
  /** Not known while the total is being counted. */
  count?: number;
};

/** A change that was chosen, with the words it is previewed with. */
export type ChosenChange = {
  change: BookingChange;
  /** "Change booker to Priya Nair". */
  title: string;
  /** The verb of the button: "Change 128 bookings". */
  verb: string;
  /** Heads the column of what changes. */
  column: string;
  /** The new value where the API's answer has only an id. */
  label?: string;
  /** It cannot be undone: the number of bookings is typed before it runs. */
  erases?: boolean;
};

/** The selection as the API takes it: rows by id, or the filter itself with exceptions, never a list of all that match. */
export const bulkSelection = ({ selection, query, deletion }: BulkRequest): BookingSelection => {
  const input = selectionInput(selection, query);
  if ('ids' in input) return { ids: input.ids };
  return { where: (whereOf(query) ?? {}) as BookingWhere, except: input.except, ...(deletion && { deletion }) };
};

export const bookingCount = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'booking' : 'bookings'}`;

/** "12 selected bookings", "all 4,312 bookings that match". */
export const selectionWords = ({ selection, count }: BulkRequest): string => {
  if (selection.mode === 'ids')
    return `${selection.ids.length.toLocaleString('en-GB')} selected ${selection.ids.length === 1 ? 'booking' : 'bookings'}`;
  return count === undefined ? 'All bookings that match' : `All ${bookingCount(count)} that match`;
};
