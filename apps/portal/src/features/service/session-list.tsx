import { formatTimeRange, viewerZone, zoneNote } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ButtonLink } from '../../shell/button-link.js';
import { useShop } from '../../shell/shop-context.js';
import type { OfferedSession } from './choice.js';
import dates from './dates.module.css';
import classes from './session-list.module.css';

export type SessionListProps = {
  serviceId: string;
  sessions: readonly OfferedSession[];
  chosen: readonly string[];
  /** Several dates can be picked at once (JZ-57). */
  mayBeSeveral: boolean;
  onChoose: (session: OfferedSession, several: boolean) => void;
};

/** How many dates are shown before "Show all". */
const firstDates = 8;

const seatsWords = ({ bookable, seatsLeft, reasons }: OfferedSession): string => {
  if (seatsLeft === 0) return 'Fully booked';
  if (!bookable) return reasons.find(({ rule }) => rule !== null)?.rule ?? 'Not open for booking';
  if (seatsLeft === 1) return 'Last seat';
  return `${seatsLeft} seats left`;
};

/** The dates of a course or class: when, where and how many seats are left. Full ones can be seen but not chosen. */
export const SessionList = ({ serviceId, sessions, chosen, mayBeSeveral, onChoose }: SessionListProps) => {
  const { slug, locale } = useShop();
  const [all, setAll] = useState(false);
  const [several, setSeveral] = useState(false);
  if (sessions.length === 0) return <p className={classes.none}>There are no dates at the moment. Come back later.</p>;
  const shown = all ? sessions : sessions.slice(0, firstDates);
  return (
    <>
      {mayBeSeveral && sessions.length > 1 && (
        <label className={dates.several}>
          <input type="checkbox" checked={several} onChange={(event) => setSeveral(event.currentTarget.checked)} />
          Book several dates
        </label>
      )}
      <ul className={classes.list}>
        {shown.map((session) => {
          const { id, startsAt, endsAt, timeZone, location, seatsLeft, bookable, waitlistOpen } = session;
          const free = bookable && seatsLeft > 0;
          const note = zoneNote(timeZone, viewerZone(), startsAt, locale);
          return (
            <li key={id}>
              <label className={classes.session} data-chosen={chosen.includes(id) || undefined} data-full={!free || undefined}>
                <input
                  type={several ? 'checkbox' : 'radio'}
                  name="session"
                  checked={chosen.includes(id)}
                  disabled={!free}
                  onChange={() => onChoose(session, several)}
                />
                <span className={classes.when}>
                  <b>{formatTimeRange(startsAt, endsAt, { timeZone, locale })}</b>
                  <small>{[location, note].filter(Boolean).join(' · ')}</small>
                </span>
                <span className={classes.seats} data-few={(free && seatsLeft <= 3) || undefined}>
                  {seatsWords(session)}
                </span>
              </label>
              {seatsLeft === 0 && waitlistOpen && (
                <ButtonLink
                  to={`/${slug}/waiting/new?service=${serviceId}&session=${id}`}
                  variant="subtle"
                  size="xs"
                  className={classes.wait}
                >
                  Join the waiting list
                </ButtonLink>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < sessions.length && (
        <Button variant="default" mt="sm" onClick={() => setAll(true)}>
          Show all {sessions.length} dates
        </Button>
      )}
    </>
  );
};
