import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button } from '@mantine/core';
import { useViewer } from '../../../shell/viewer.js';
import type { DraftForm } from '../draft-form.js';
import classes from './repeat.module.css';
import { RepeatDate } from './repeat-date.js';
import type { RepeatDraft } from './repeat-draft.js';
import type { ReportedSeries, SeriesReport } from './use-series-report.js';

const dates = (count: number): string => `${count} ${count === 1 ? 'date' : 'dates'}`;

/** "10 dates will be booked, 1 left out, 2 are not free." */
export function sumOf({ bookCount, skipCount, conflictCount }: SeriesReport): string {
  const parts = [`${dates(bookCount)} can be booked`];
  if (skipCount > 0) parts.push(`${skipCount} left out`);
  if (conflictCount > 0) parts.push(`${conflictCount} ${conflictCount === 1 ? 'is' : 'are'} not free`);
  return `${parts.join(', ')}.`;
}

/** What saving the series would do, before it is saved; each date can be left out or moved. */
export const RepeatReport = ({ form, reported }: { form: DraftForm; reported: ReportedSeries }) => {
  const { organization } = useViewer();
  const { report, asking, error, askAgain } = reported;
  const { repeat } = form.getValues();
  if (!repeat) return null;
  if (error) return <ApiProblem error={error} onRetry={askAgain} />;
  if (!report) return <p className="quiet">Choose a service, a day and a time to see the dates.</p>;
  if (report.userErrors.length > 0) {
    return (
      <Alert color="red" role="alert">
        {report.userErrors.map((why) => messageFor(why, organization)).join(' ')}
      </Alert>
    );
  }
  const change = (values: Partial<RepeatDraft>) => form.setFieldValue('repeat', { ...repeat, ...values });
  const without = (wallStart: string) =>
    Object.fromEntries(Object.entries(repeat.otherTimes).filter(([wall]) => wall !== wallStart));
  const conflicts = report.occurrences.filter(({ outcome }) => outcome === 'CONFLICT');
  return (
    <section className={classes.report} aria-label="The dates" aria-busy={asking} data-asking={asking || undefined}>
      <div className={classes.head} aria-live="polite">
        <div>
          <p className={classes.sum}>{sumOf(report)}</p>
          {report.repetition && <div className="quiet">{report.repetition}</div>}
        </div>
        {conflicts.length > 0 && (
          <Button variant="default" size="compact-sm" onClick={() => change({ skipConflicts: true })}>
            Leave out {conflicts.length === 1 ? 'it' : `all ${conflicts.length}`}
          </Button>
        )}
      </div>
      <ol className={classes.dates}>
        {report.occurrences.map((date) => (
          <RepeatDate
            key={date.wallStart}
            date={date}
            onSkip={(wallStart) => change({ skip: [...repeat.skip, wallStart], otherTimes: without(wallStart) })}
            onTake={(wallStart) =>
              change(
                repeat.skip.includes(wallStart) || wallStart in repeat.otherTimes
                  ? { skip: repeat.skip.filter((wall) => wall !== wallStart), otherTimes: without(wallStart) }
                  : { skipConflicts: false },
              )
            }
            onOtherTime={(wallStart, startsAt) => change({ otherTimes: { ...repeat.otherTimes, [wallStart]: startsAt } })}
          />
        ))}
      </ol>
    </section>
  );
};
