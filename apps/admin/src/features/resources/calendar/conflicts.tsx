import { CloseButton } from '@mantine/core';
import type { CalendarChangePartsFragment } from '../../../gql/graphql.js';
import { BookingList } from '../../../record/booking-list.js';
import classes from './calendar.module.css';

export type Conflict = CalendarChangePartsFragment['conflicts'][number];

/** Tells which bookings a change concerns, and in what way; an empty list takes away what was told before. */
export type ShowConflicts = (why: string, bookings: readonly Conflict[]) => void;

/** Bookings that the calendar no longer allows. They stay until somebody moves them. */
export const Conflicts = ({ why, bookings, onClose }: { why: string; bookings: readonly Conflict[]; onClose: () => void }) => {
  const many = bookings.length === 1 ? 'One booking lies' : `${bookings.length} bookings lie`;
  return (
    <div role="alert" className={classes.conflicts}>
      <div className={classes.conflictsHead}>
        <strong>
          {many} {why}
        </strong>
        <CloseButton size="sm" onClick={onClose} aria-label="Close the list of bookings" />
      </div>
      <p className="quiet">They stay as they are until somebody moves them.</p>
      <BookingList bookings={bookings} none="" />
    </div>
  );
};
