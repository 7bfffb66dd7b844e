import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { BookingConflictsDocument, type BookingRecordPartsFragment } from '../../gql/graphql.js';
import { ReasonLines } from '../../slots/reason-lines.js';
import classes from './booking-panel.module.css';

/** What stands against a booking that is made: asked for when its record is open. */
export const BookingConflicts = ({ booking: { id } }: { booking: BookingRecordPartsFragment }) => {
  const { data } = useQuery(BookingConflictsDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  const conflicts = data?.booking?.conflicts ?? [];
  if (conflicts.length === 0) return null;
  return (
    <div className={classes.buttons}>
      <Alert
        color="yellow"
        title={conflicts.length === 1 ? 'A conflict' : `${conflicts.length} conflicts`}
        icon={<TriangleAlert size={16} aria-hidden="true" />}
      >
        <ReasonLines reasons={conflicts} />
      </Alert>
    </div>
  );
};
