import { useEffect, useState } from 'react';
import classes from './shop.module.css';

/** Milliseconds as "14:52", or "1 h 05 min" from an hour on. */
export const countdownWords = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${minutes}:${String(rest).padStart(2, '0')}`;
};

/** What is read out while the seconds pass in silence: twice, before it is too late. */
export const warningWords = (milliseconds: number): string => {
  if (milliseconds > 5 * 60_000 || milliseconds <= 0) return '';
  return milliseconds > 60_000 ? 'less than five minutes, ' : 'less than a minute, ';
};

/** The time left until an instant, each second; calls `onEnd` once when it is over. */
export const HoldCountdown = ({ until, onEnd }: { until: string; onEnd: () => void }) => {
  const [now, setNow] = useState(Date.now);
  const left = Date.parse(until) - now;
  const over = left <= 0;

  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [over]);

  useEffect(() => {
    if (over) onEnd();
  }, [over, onEnd]);

  return (
    <>
      <span className={classes.unseen} role="status">
        {warningWords(left)}
      </span>
      <time dateTime={until} role="timer" aria-live="off">
        {countdownWords(left)}
      </time>
    </>
  );
};
