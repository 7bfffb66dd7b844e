import { formatInstant } from '@bookwright/web-kit';
import { useViewer } from '../shell/viewer.js';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
];

/** "3 hours ago", "in 2 days"; null when it is further than four weeks and a date says more. */
export const relativeTime = (instant: string, now: Date, locale: string): string | null => {
  const seconds = (Date.parse(instant) - now.getTime()) / 1000;
  const distance = Math.abs(seconds);
  if (distance < 60) return seconds <= 0 ? 'just now' : 'in a moment';
  if (distance >= 4 * 604_800) return null;
  const [unit, size] = STEPS.findLast(([, step]) => distance >= step)!;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
};

/** When something happened: how long ago, with the exact time in the organization's zone beside it. */
export const RelativeTime = ({ instant }: { instant: string }) => {
  const { organization } = useViewer();
  const exact = formatInstant(instant, { timeZone: organization.timeZone, locale: organization.locale });
  const relative = relativeTime(instant, new Date(), organization.locale);
  return (
    <time dateTime={instant} title={`${exact} (${organization.timeZone})`}>
      {relative ? `${relative} · ${exact}` : exact}
    </time>
  );
};
