import type { PathField } from '../../grid/grid-field.js';
import type { NodeRow } from '../../grid/grid-row.js';
import type { BookingNode } from './bookings-reader.js';

export const isDeleted = ({ node }: NodeRow<BookingNode>): boolean => node.deletedAt !== null;

/** A time is moved through its dialog, where the server's reason and the free times fit; the rest is edited in its cell. */
export const editableHere = (field: PathField): PathField =>
  field.name === 'startsAt' || field.name === 'endsAt' ? { ...field, editable: false } : field;
