import { useQuery } from '@apollo/client/react';
import { ApiProblem, formatDay, formatTime } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { TimesToMoveToDocument } from '../../gql/graphql.js';
import { groupBy } from '../../shell/group-by.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { addDays, dayIn } from '../../shell/local-date.js';
import { useShop } from '../../shell/shop-context.js';
import classes from './order.module.css';
import type { OrderedBooking } from './order-booking.js';

/** How many days are shown at once. */
const DAYS = 7;

export type MoveTimesProps = {
  booking: OrderedBooking;
  accessToken: string;
  chosen: string | null;
  onChoose: (startsAt: string) => void;
};

/** The free times of a week, each day with its own; its present time is not among them. */
export const MoveTimes = ({ booking, accessToken, chosen, onChoose }: MoveTimesProps) => {
  const { slug, timeZone, locale } = useShop();
  const today = dayIn(new Date().toISOString(), timeZone);
  const present = dayIn(booking.startsAt, timeZone);
  const [from, setFrom] = useState([present, today].sort().at(-1)!);
  const to = addDays(from, DAYS);
  const { data, loading, error, refetch } = useQuery(TimesToMoveToDocument, {
    variables: { shop: slug, accessToken, bookingId: booking.id, from, to },
    fetchPolicy: 'cache-and-network',
  });
  const slots = data?.shop?.order?.booking?.slots.filter(({ startsAt }) => startsAt !== booking.startsAt);
  const days = [...groupBy(slots ?? [], ({ startsAt }) => dayIn(startsAt, timeZone))];
  if (error && !slots) return <ApiProblem error={error} onRetry={() => void refetch()} />;
  return (
    <section className={classes.week} aria-label="Free times">
      <div className={classes.weekHead}>
        <Button variant="default" size="compact-md" disabled={from <= today} onClick={() => setFrom(earlier(from, today))}>
          Earlier
        </Button>
        <h3 className="section-title">
          {formatDay(from, { locale })} – {formatDay(addDays(to, -1), { locale })}
        </h3>
        <Button variant="default" size="compact-md" onClick={() => setFrom(to)}>
          Later
        </Button>
      </div>
      {loading && !slots && <LoadingLines count={3} />}
      {slots && days.length === 0 && <p className={classes.meaning}>Nothing is free in these days.</p>}
      {days.map(([day, times]) => (
        <fieldset key={day} className={classes.day}>
          <legend>{formatDay(day, { locale })}</legend>
          <div className={classes.times}>
            {times.map(({ startsAt, timeZone: zone }) => (
              <Button
                key={startsAt}
                size="sm"
                variant={startsAt === chosen ? 'filled' : 'default'}
                aria-pressed={startsAt === chosen}
                onClick={() => onChoose(startsAt)}
              >
                {formatTime(startsAt, { timeZone: zone, locale })}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
};

const earlier = (from: string, today: string) => {
  const start = addDays(from, -DAYS);
  return start < today ? today : start;
};
