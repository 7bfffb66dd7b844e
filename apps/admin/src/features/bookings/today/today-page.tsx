import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { GridFieldsDocument, TodayDocument } from '../../../gql/graphql.js';
import { gridFields } from '../../../grid/grid-field.js';
import { useRevision } from '../../../grid/revision.js';
import { useViewCounts } from '../../../grid/use-view-counts.js';
import { BookingList } from '../../../record/booking-list.js';
import { NotAllowed } from '../../../shell/not-allowed.js';
import { PageHeader } from '../../../shell/page-header.js';
import { usePermission, useViewer } from '../../../shell/viewer.js';
import { bookingsReader } from '../bookings-reader.js';
import classes from './today.module.css';
import { countedViews, todayCards } from './today-cards.js';

const NO_FIELDS: ReturnType<typeof gridFields> = [];

type CardProps = { to: string; label: string; note: string; total: { count: number; capped: boolean } | undefined };

/** A number, and the list it counts. */
const Card = ({ to, label, note, total }: CardProps) => {
  const { locale } = useViewer().organization;
  const number = total && `${total.count.toLocaleString(locale)}${total.capped ? '+' : ''}`;
  return (
    <Link to={to} className={classes.card} data-empty={total?.count === 0 || undefined}>
      <span className={classes.label}>{label}</span>
      <span className={classes.number} aria-busy={!total}>
        {number ?? '…'}
      </span>
      <span className={classes.note}>{note}</span>
    </Link>
  );
};

const Numbers = () => {
  const { organization } = useViewer();
  const { data } = useQuery(GridFieldsDocument, { variables: { entity: 'BOOKING' } });
  const fields = useMemo(() => (data ? gridFields(data.grid.fields) : NO_FIELDS), [data]);
  const revision = useRevision('BOOKING');
  const ready = fields.length > 0;
  const counts = useViewCounts(countedViews, fields, bookingsReader, { timeZone: organization.timeZone, ready, revision });
  return todayCards.map(({ view: { id, label }, note }) => (
    <Card key={id} to={`/bookings?view=${id}`} label={label} note={note} total={counts[id]} />
  ));
};

const Day = () => {
  const [now] = useState(() => new Date().toISOString());
  const { data, error, refetch } = useQuery(TodayDocument, {
    variables: {
      overdue: { doneAt: { isEmpty: true }, dueAt: { lt: now } },
      next: { startsAt: { gte: now }, status: { notIn: ['CANCELLED'] } },
    },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <div className={classes.scroller}>
      <div className={classes.cards}>
        <Numbers />
        <Card to="/tasks?view=overdue" label="Tasks" note="are overdue" total={data?.tasks.totalCount} />
      </div>
      <section aria-label="Next" className={classes.next}>
        <h2 className={classes.title}>Next</h2>
        {error && !data && <ApiProblem error={error} onRetry={() => refetch()} />}
        {data && <BookingList bookings={data.bookings.nodes} none="Nothing is booked from now on." />}
      </section>
    </div>
  );
};

/** The day at a glance: how many bookings want something, each number opening its list, and what comes next (SV-07). */
export const TodayPage = () => {
  const allowed = usePermission('booking.read');
  return (
    <section className={classes.page} aria-label="Today">
      <PageHeader title="Today" />
      {allowed ? <Day /> : <NotAllowed what="bookings" />}
    </section>
  );
};

export const Component = TodayPage;
