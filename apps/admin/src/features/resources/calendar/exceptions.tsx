import { formatDay, formatTimeRange, messageFor } from '@bookwright/web-kit';
import { ActionIcon, Button } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ResourceCalendarPartsFragment } from '../../../gql/graphql.js';
import { sayNot } from '../../../shell/say.js';
import { sayProblem } from '../../../shell/say-problem.js';
import { useViewer } from '../../../shell/viewer.js';
import { useResourceChanges } from '../use-resource-changes.js';
import classes from './calendar.module.css';
import type { ShowConflicts } from './conflicts.js';
import { DateHoursForm } from './date-hours-form.js';
import { datesOf, hoursInWords } from './dates.js';
import { TimeOffForm } from './time-off-form.js';

type ExceptionsProps = { resource: ResourceCalendarPartsFragment; readOnly: boolean; onConflicts: ShowConflicts };

type LineProps = { title: string; text: string; removeLabel: string; onRemove?: () => void };

const Line = ({ title, text, removeLabel, onRemove }: LineProps) => (
  <li className={classes.exception}>
    <div>
      <div>{title}</div>
      {text && <div className="quiet">{text}</div>}
    </div>
    {onRemove && (
      <ActionIcon variant="subtle" size="sm" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <X size={13} aria-hidden="true" />
      </ActionIcon>
    )}
  </li>
);

type ListProps = { id: string; title: string; add: string; onAdd?: () => void; none: string; children: ReactNode[] };

const List = ({ id, title, add, onAdd, none, children }: ListProps) => (
  <section className={classes.exceptions} aria-labelledby={id}>
    <div className={classes.sectionHead}>
      <h2 id={id} className={classes.sectionTitle}>
        {title}
      </h2>
      {onAdd && (
        <Button size="compact-sm" variant="default" leftSection={<Plus size={13} aria-hidden="true" />} onClick={onAdd}>
          {add}
        </Button>
      )}
    </div>
    {children.length === 0 ? <p className="quiet">{none}</p> : <ul className={classes.exceptionList}>{children}</ul>}
  </section>
);

/** What is different from the week: single dates, and time off. */
export const Exceptions = ({ resource, readOnly, onConflicts }: ExceptionsProps) => {
  const { locale } = useViewer().organization;
  const { timeZone } = resource;
  const { setDateHours, removeTimeOff } = useResourceChanges();
  const [adding, setAdding] = useState<'DATE' | 'TIME_OFF' | null>(null);

  const take = async (run: () => ReturnType<typeof removeTimeOff>, why: string) => {
    try {
      const answer = await run();
      const { userErrors } = answer;
      if (userErrors.length > 0) sayNot({ message: userErrors.map((error) => messageFor(error)).join(' ') });
      else onConflicts(why, answer);
    } catch (error) {
      sayProblem(error);
    }
  };
  const giveBack = (date: string) =>
    void take(
      () => setDateHours({ id: resource.id, expectedVersion: resource.version, dates: [date], hours: null }),
      'outside the hours of the week',
    );

  return (
    <>
      <List
        id="dates-title"
        title="Single dates"
        add="Another date"
        onAdd={readOnly ? undefined : () => setAdding('DATE')}
        none="Every date has the hours of its weekday."
      >
        {datesOf(resource.dateHours).map(({ date, hours }) => (
          <Line
            key={date}
            title={formatDay(date, { locale })}
            text={hoursInWords(hours)}
            removeLabel={`Give ${formatDay(date, { locale })} the hours of its weekday back`}
            onRemove={readOnly ? undefined : () => giveBack(date)}
          />
        ))}
      </List>
      <List
        id="time-off-title"
        title="Time off"
        add="Add time off"
        onAdd={readOnly ? undefined : () => setAdding('TIME_OFF')}
        none="None to come."
      >
        {resource.timeOff.map(({ id, startsAt, endsAt, reason, source }) => {
          const when = formatTimeRange(startsAt, endsAt, { timeZone, locale });
          return (
            <Line
              key={id}
              title={when}
              text={source === 'MANUAL' ? (reason ?? '') : [reason, 'from a calendar'].filter(Boolean).join(', ')}
              removeLabel={`Take back the time off ${when}`}
              onRemove={readOnly || source !== 'MANUAL' ? undefined : () => void take(() => removeTimeOff(id), '')}
            />
          );
        })}
      </List>
      {adding === 'DATE' && <DateHoursForm resource={resource} onConflicts={onConflicts} onClose={() => setAdding(null)} />}
      {adding === 'TIME_OFF' && <TimeOffForm resource={resource} onConflicts={onConflicts} onClose={() => setAdding(null)} />}
    </>
  );
};
