import { type Alternative, alternativesOf, formatInstant, formatTimeRange, messageFor } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useShop } from '../../shell/shop-context.js';
import type { OfferedService } from './choice.js';
import classes from './dates.module.css';
import type { BasketDate } from './use-add-line.js';

export type DatesReportProps = {
  service: OfferedService;
  addedCount: number;
  /** The dates that are not free and about which nothing was said yet. */
  open: readonly BasketDate[];
  busy: boolean;
  onInstead: (date: BasketDate, alternative: Alternative) => void;
  onSkip: (date: BasketDate) => void;
};

const keyOf = ({ startsAt, sessionId }: BasketDate): string => startsAt ?? sessionId ?? '';

/** What of several dates is in the basket, and what can be had instead of those that are not free. */
export const DatesReport = ({ service, addedCount, open, busy, onInstead, onSkip }: DatesReportProps) => {
  const { timeZone, locale } = useShop();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What browsers answer to this, newer ones a promise, is nothing to clean up with.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const nameOf = ({ startsAt, sessionId }: BasketDate): string => {
    const session = service.sessions.find(({ id }) => id === sessionId);
    if (session) return formatTimeRange(session.startsAt, session.endsAt, { timeZone: session.timeZone, locale });
    return startsAt ? formatInstant(startsAt, { timeZone, locale }) : '';
  };
  return (
    <div className={classes.report} role="status" ref={box}>
      <p>
        <b>
          {addedCount} {addedCount === 1 ? 'date is' : 'dates are'} in your basket.
        </b>
        {open.length > 0 &&
          ` ${open.length === 1 ? 'This one is' : 'These are'} not free; take another time or leave ${open.length === 1 ? 'it' : 'them'} out:`}
      </p>
      {open.length > 0 && (
        <ul className={classes.open}>
          {open.map((date) => {
            const [refusal] = date.userErrors;
            const alternatives = alternativesOf(refusal?.details).slice(0, 3);
            return (
              <li key={keyOf(date)}>
                <div>
                  <b>{nameOf(date)}</b> {refusal && messageFor({ code: refusal.code, details: null }, { timeZone, locale })}
                </div>
                <div className={classes.ways}>
                  {alternatives.map((alternative) => (
                    <Button
                      key={`${alternative.startsAt} ${alternative.resourceId} ${alternative.sessionId}`}
                      variant="default"
                      size="sm"
                      disabled={busy}
                      onClick={() => onInstead(date, alternative)}
                    >
                      {formatInstant(alternative.startsAt, { timeZone, locale })}
                    </Button>
                  ))}
                  <Button variant="subtle" size="sm" onClick={() => onSkip(date)} aria-label={`Leave out ${nameOf(date)}`}>
                    Leave out
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
