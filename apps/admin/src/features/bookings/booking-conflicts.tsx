import { useQuery } from '@apollo/client/react';
import { BookingConflictsDocument, type BookingRecordPartsFragment } from '../../gql/graphql.js';
import { ConflictAlert } from '../../slots/conflict-alert.js';
import classes from './booking-panel.module.css';

/** What stands against a booking that is made: asked for when its record is open. */
export const BookingConflicts = ({ booking: { id } }: { booking: BookingRecordPartsFragment }) => {
  const { data } = useQuery(BookingConflictsDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  const conflicts = data?.booking?.conflicts ?? [];
  return conflicts.length === 0 ? null : (
    <div className={classes.buttons}>
      <ConflictAlert conflicts={conflicts} />
    </div>
  );
};
