import { Alert, Button } from '@mantine/core';
import { DETAIL_LABELS, type DetailConflict } from './booking-detail-fields.js';
import classes from './stale-details.module.css';

type StaleDetailsProps = { conflicts: readonly DetailConflict[]; onTake: (conflict: DetailConflict) => void };

const said = (value: string): string => (value === '' ? 'nothing' : `“${value}”`);

/** Somebody saved this booking meanwhile: what each of the two wrote, before anything is written over (CRM-20). */
export const StaleDetails = ({ conflicts, onTake }: StaleDetailsProps) => (
  <Alert color="yellow" role="alert" title="Somebody changed this booking while you were editing it">
    {conflicts.length === 0 ? (
      'Your values are kept and collide with nothing. Save again to write them.'
    ) : (
      <>
        Both of you changed the following. Save again to write yours, or take theirs.
        <dl className={classes.conflicts}>
          {conflicts.map((conflict) => (
            <div key={conflict.field}>
              <dt>{DETAIL_LABELS[conflict.field]}</dt>
              <dd>
                Yours: {said(conflict.mine)}
                <br />
                Theirs: {said(conflict.theirs)}
                <br />
                <Button size="compact-xs" variant="default" onClick={() => onTake(conflict)}>
                  Take theirs
                </Button>
              </dd>
            </div>
          ))}
        </dl>
      </>
    )}
  </Alert>
);
