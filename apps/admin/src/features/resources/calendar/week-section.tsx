import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { ResourceCalendarPartsFragment, UserErrorPartsFragment } from '../../../gql/graphql.js';
import { say } from '../../../shell/say.js';
import { weekTotal } from '../hours-words.js';
import { useResourceChanges } from '../use-resource-changes.js';
import classes from './calendar.module.css';
import type { ShowConflicts } from './conflicts.js';
import { useWeekDraft } from './use-week-draft.js';
import { hoursOf } from './week.js';
import { WeekEditor } from './week-editor.js';
import { WeekTimes } from './week-times.js';

type WeekSectionProps = { resource: ResourceCalendarPartsFragment; readOnly: boolean; onConflicts: ShowConflicts };

/** The weekly hours, drawn and written, and the way to save them. */
export const WeekSection = ({ resource, readOnly, onConflicts }: WeekSectionProps) => {
  const { blocks, isChanged, change, discard } = useWeekDraft(resource.weeklyHours);
  const { setWeeklyHours } = useResourceChanges();
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<readonly UserErrorPartsFragment[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const save = async () => {
    setSaving(true);
    setFailure(undefined);
    try {
      const input = { id: resource.id, expectedVersion: resource.version, hours: hoursOf(blocks) };
      const answer = await setWeeklyHours(input);
      const { userErrors } = answer;
      setRefused(userErrors);
      if (userErrors.length > 0) return;
      discard();
      say({ message: 'The week is saved.' });
      onConflicts('outside the new hours', answer);
    } catch (problem) {
      setFailure(problem);
    } finally {
      setSaving(false);
    }
  };
  return (
    <section className={classes.weekSection} aria-labelledby="week-title">
      <div className={classes.sectionHead}>
        <h2 id="week-title" className={classes.sectionTitle}>
          Every week <span className="quiet">{weekTotal(hoursOf(blocks))}</span>
        </h2>
        {isChanged && (
          <Group gap="xs" className={classes.save}>
            <Button size="compact-md" variant="default" onClick={discard}>
              Discard
            </Button>
            <Button size="compact-md" onClick={() => void save()} loading={saving}>
              Save the week
            </Button>
          </Group>
        )}
      </div>
      {refused.length > 0 && (
        <Alert color="red" role="alert" mb="xs">
          {refused.map((error) => messageFor(error)).join(' ')}
        </Alert>
      )}
      {failure !== undefined && <ApiProblem error={failure} />}
      <WeekEditor blocks={blocks} onChange={change} readOnly={readOnly} />
      <h3 className={classes.subTitle}>As times</h3>
      <WeekTimes blocks={blocks} onChange={change} readOnly={readOnly} />
    </section>
  );
};
