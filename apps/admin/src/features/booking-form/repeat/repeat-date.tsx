import { formatInstant, ToneBadge } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { Clock } from 'lucide-react';
import type { OccurrenceReportPartsFragment } from '../../../gql/graphql.js';
import { useViewer } from '../../../shell/viewer.js';
import { ReasonLines } from '../../../slots/reason-lines.js';
import classes from './repeat.module.css';

export type DateChoice = {
  onSkip: (wallStart: string) => void;
  onTake: (wallStart: string) => void;
  onOtherTime: (wallStart: string, startsAt: string) => void;
  onBeyond: (wallStart: string, how: 'OVERRIDE' | 'OVERBOOK') => void;
};

const BADGES = {
  BOOK: { tone: 'green', word: 'Free' },
  SKIP: { tone: 'grey', word: 'Left out' },
  CONFLICT: { tone: 'red', word: 'Not free' },
} as const;
const BEYOND = { tone: 'yellow', word: 'Beyond the rules' } as const;

type RepeatDateProps = DateChoice & { date: OccurrenceReportPartsFragment };

/** What would help a date that is not free, each a button away. */
const Ways = ({ date, onOtherTime, onBeyond }: Pick<RepeatDateProps, 'date' | 'onOtherTime' | 'onBeyond'>) => {
  const { organization } = useViewer();
  const { wallStart, fixes } = date;
  if (fixes.times.length === 0 && !fixes.override && !fixes.overbook) return null;
  const beyond = { variant: 'default', size: 'compact-xs' } as const;
  return (
    <fieldset className={classes.ways} aria-label="What would help">
      {fixes.times.map((time) => (
        <Button key={time.startsAt} {...beyond} onClick={() => onOtherTime(wallStart, time.startsAt)}>
          {formatInstant(time.startsAt, organization)}
        </Button>
      ))}
      {fixes.override && (
        <Button {...beyond} onClick={() => onBeyond(wallStart, 'OVERRIDE')}>
          Book it all the same…
        </Button>
      )}
      {fixes.overbook && (
        <Button {...beyond} onClick={() => onBeyond(wallStart, 'OVERBOOK')}>
          Book it twice…
        </Button>
      )}
    </fieldset>
  );
};

/** One date of the series: what the clocks do to it, what is in its way, and what can be chosen instead. */
export const RepeatDate = ({ date, onSkip, onTake, ...ways }: RepeatDateProps) => {
  const { organization } = useViewer();
  const { wallStart, startsAt, outcome, moved, beyond, clockChange, reasons } = date;
  const { tone, word } = beyond && outcome === 'BOOK' ? BEYOND : BADGES[outcome];
  const when = formatInstant(startsAt, organization);
  return (
    <li className={classes.date}>
      <div className={classes.line}>
        <span className={classes.when} data-left-out={outcome === 'SKIP' || undefined}>
          {when}
          {moved && ' (moved)'}
        </span>
        <span className={classes.line}>
          <ToneBadge tone={tone}>{word}</ToneBadge>
          {outcome === 'SKIP' || moved || beyond ? (
            <Button variant="subtle" size="compact-xs" aria-label={`Undo: ${when}`} onClick={() => onTake(wallStart)}>
              Undo
            </Button>
          ) : (
            <Button variant="subtle" size="compact-xs" aria-label={`Leave out: ${when}`} onClick={() => onSkip(wallStart)}>
              Leave out
            </Button>
          )}
        </span>
      </div>
      {clockChange.sentence && (
        <div className={classes.clock}>
          <Clock size={12} aria-hidden /> {clockChange.sentence}
        </div>
      )}
      {reasons.length > 0 && (
        <>
          <ReasonLines reasons={reasons} />
          <Ways date={date} {...ways} />
        </>
      )}
    </li>
  );
};
