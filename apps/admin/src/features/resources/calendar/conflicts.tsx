import { formatInstant } from '@bookwright/web-kit';
import { Anchor, CloseButton } from '@mantine/core';
import { Link } from 'react-router';
import type { CalendarChangePartsFragment } from '../../../gql/graphql.js';
import { BookingList } from '../../../record/booking-list.js';
import { useViewer } from '../../../shell/viewer.js';
import classes from './calendar.module.css';

/** The bookings and sessions that a change concerns. */
export type Concerned = Pick<CalendarChangePartsFragment, 'conflicts' | 'sessionConflicts'>;

/** Tells what a change concerns, and in what way; when it is nothing, takes away what was told before. */
export type ShowConflicts = (why: string, concerned: Concerned) => void;

const counted = (count: number, noun: string): string => `${count === 1 ? 'One' : count} ${noun}${count === 1 ? '' : 's'}`;

/** "One booking lies", "2 bookings and one session lie". */
function howMany({ conflicts, sessionConflicts }: Concerned): string {
  const bookings = conflicts.length > 0 ? [counted(conflicts.length, 'booking')] : [];
  const sessions = sessionConflicts.length > 0 ? [counted(sessionConflicts.length, 'session')] : [];
  const all = [...bookings, ...sessions].join(' and ').replace('and One', 'and one');
  return `${all} ${conflicts.length + sessionConflicts.length === 1 ? 'lies' : 'lie'}`;
}

const SessionList = ({ sessions }: { sessions: Concerned['sessionConflicts'] }) => {
  const { organization } = useViewer();
  return (
    <ul className={classes.sessions}>
      {sessions.map(({ id, startsAt, service }) => (
        <li key={id}>
          <Anchor component={Link} to={`/sessions/${id}`} size="sm">
            {service.name}
          </Anchor>
          <span className="quiet"> {formatInstant(startsAt, organization)}</span>
        </li>
      ))}
    </ul>
  );
};

/** Bookings and sessions that the calendar no longer allows. They stay until somebody moves them. */
export const Conflicts = ({ why, concerned, onClose }: { why: string; concerned: Concerned; onClose: () => void }) => (
  <div role="alert" className={classes.conflicts}>
    <div className={classes.conflictsHead}>
      <strong>
        {howMany(concerned)} {why}
      </strong>
      <CloseButton size="sm" onClick={onClose} aria-label="Close the list of conflicts" />
    </div>
    <p className="quiet">They stay as they are until somebody moves them.</p>
    {concerned.conflicts.length > 0 && <BookingList bookings={concerned.conflicts} none="" />}
    {concerned.sessionConflicts.length > 0 && <SessionList sessions={concerned.sessionConflicts} />}
  </div>
);
