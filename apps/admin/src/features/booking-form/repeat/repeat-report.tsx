import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button, Group, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useViewer } from '../../../shell/viewer.js';
import type { DraftForm } from '../draft-form.js';
import classes from './repeat.module.css';
import { RepeatDate } from './repeat-date.js';
import { type Exceptions, exceptionsOf, repeatsBeyond, wallOn } from './repeat-draft.js';
import type { ReportedSeries, SeriesReport } from './use-series-report.js';

const dates = (count: number): string => `${count} ${count === 1 ? 'date' : 'dates'}`;

/** "10 dates can be booked, 1 left out, 2 are not free." */
export function sumOf({ bookCount, skipCount, conflictCount }: SeriesReport): string {
  const parts = [`${dates(bookCount)} can be booked`];
  if (skipCount > 0) parts.push(`${skipCount} left out`);
  if (conflictCount > 0) parts.push(`${conflictCount} ${conflictCount === 1 ? 'is' : 'are'} not free`);
  return `${parts.join(', ')}.`;
}

/** Without what was said of one date. */
const without = <V,>(record: Record<string, V>, wallStart: string): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([wall]) => wall !== wallStart));

/** The draft as if nothing had been said of a date: what was added is gone, what was left out because of a conflict is asked about. */
export function takenBack({ skip, otherTimes, beyond }: Exceptions, wallStart: string): Partial<Exceptions> {
  const said = skip.includes(wallStart) || wallStart in otherTimes || wallStart in beyond;
  if (!said) return { skipConflicts: false };
  return {
    skip: skip.filter((wall) => wall !== wallStart),
    otherTimes: without(otherTimes, wallStart),
    beyond: without(beyond, wallStart),
  };
}

/** What saving the series would do, before it is saved; each date can be left out, moved or booked all the same. */
export const RepeatReport = ({ form, reported }: { form: DraftForm; reported: ReportedSeries }) => {
  const { organization } = useViewer();
  const { report, asking, error, askAgain } = reported;
  const draft = form.getValues();
  if (!draft.repeat) return null;
  if (error) return <ApiProblem error={error} onRetry={askAgain} />;
  if (!report) return <p className="quiet">Choose a service, a day and a time to see the dates.</p>;
  if (report.userErrors.length > 0) {
    return (
      <Alert color="red" role="alert">
        {report.userErrors.map((why) => messageFor(why, organization)).join(' ')}
      </Alert>
    );
  }
  const repeat = { ...draft.repeat, ...exceptionsOf(draft) };
  const change = (values: Partial<Exceptions>) => form.setFieldValue('repeat', { ...repeat, ...values });
  const conflicts = report.occurrences.filter(({ outcome }) => outcome === 'CONFLICT');
  const possible = conflicts.filter(({ fixes }) => fixes.override);
  return (
    <section className={classes.report} aria-label="The dates" aria-busy={asking} data-asking={asking || undefined}>
      <div className={classes.head} aria-live="polite">
        <div>
          <p className={classes.sum}>{sumOf(report)}</p>
          {report.repetition && <div className="quiet">{report.repetition}</div>}
        </div>
        <Group gap={6} justify="flex-end">
          {conflicts.length > 0 && (
            <Button variant="default" size="compact-sm" onClick={() => change({ skipConflicts: true })}>
              {conflicts.length === 1 ? 'Leave it out' : `Leave out all ${conflicts.length}`}
            </Button>
          )}
          {possible.length > 1 && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() =>
                change({
                  beyond: { ...repeat.beyond, ...Object.fromEntries(possible.map((one) => [one.wallStart, 'OVERRIDE'])) },
                })
              }
            >
              Book {possible.length} all the same…
            </Button>
          )}
        </Group>
      </div>
      {repeatsBeyond(draft) && (
        <TextInput label="Why" description="Kept in the history of the series." required {...form.getInputProps('reason')} />
      )}
      <ol className={classes.dates}>
        {report.occurrences.map((date) => (
          <RepeatDate
            key={date.wallStart}
            date={date}
            onSkip={(wall) =>
              change(
                repeat.add.includes(wall)
                  ? { add: repeat.add.filter((one) => one !== wall), ...takenBack(repeat, wall) }
                  : { skip: [...repeat.skip, wall], otherTimes: without(repeat.otherTimes, wall) },
              )
            }
            onTake={(wall) => change(takenBack(repeat, wall))}
            onOtherTime={(wall, at) => change({ otherTimes: { ...repeat.otherTimes, [wall]: at } })}
            onBeyond={(wall, how) => change({ beyond: { ...repeat.beyond, [wall]: how } })}
          />
        ))}
      </ol>
      <DateInput
        aria-label="A further date"
        placeholder="Add a further date"
        size="xs"
        w={190}
        valueFormat="ddd D MMM YYYY"
        popoverProps={{ withinPortal: true }}
        minDate={draft.day ?? undefined}
        value={null}
        onChange={(day) => day && change({ add: [...new Set([...repeat.add, wallOn(day, draft.startsAt)])] })}
      />
    </section>
  );
};
