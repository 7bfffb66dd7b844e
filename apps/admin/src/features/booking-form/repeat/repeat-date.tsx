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
};

const BADGES = {
  BOOK: { tone: 'green', word: 'Free' },
  SKIP: { tone: 'grey', word: 'Left out' },
  CONFLICT: { tone: 'red', word: 'Not free' },
} as const;

type RepeatDateProps = DateChoice & { date: OccurrenceReportPartsFragment };

/** One date of the series: what the clocks do to it, what is in its way, and what can be chosen instead. */
export const RepeatDate = ({ date, onSkip, onTake, onOtherTime }: RepeatDateProps) => {
  const { organization } = useViewer();
  const { wallStart, startsAt, outcome, moved, clockChange, reasons, fixes } = date;
  const { tone, word } = BADGES[outcome];
  return (
    <li className={classes.date}>
      <div className={classes.line}>
        <span className={classes.when} data-left-out={outcome === 'SKIP' || undefined}>
          {formatInstant(startsAt, organization)}
          {moved && ' (moved)'}
        </span>
        <span className={classes.line}>
          <ToneBadge tone={tone}>{word}</ToneBadge>
          {outcome === 'SKIP' || moved ? (
            <Button variant="subtle" size="compact-xs" onClick={() => onTake(wallStart)}>
              Undo
            </Button>
          ) : (
            <Button variant="subtle" size="compact-xs" onClick={() => onSkip(wallStart)}>
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
          {fixes.times.length > 0 && (
            <fieldset className={classes.ways} aria-label="Other times">
              {fixes.times.map((time) => (
                <Button
                  key={time.startsAt}
                  variant="default"
                  size="compact-xs"
                  onClick={() => onOtherTime(wallStart, time.startsAt)}
                >
                  {formatInstant(time.startsAt, organization)}
                </Button>
              ))}
            </fieldset>
          )}
        </>
      )}
    </li>
  );
};
