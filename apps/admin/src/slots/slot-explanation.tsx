import { ApiProblem, formatInstant } from '@bookwright/web-kit';
import { Button, Group, TextInput } from '@mantine/core';
import { CircleCheck, CircleSlash, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useViewer } from '../shell/viewer.js';
import type { Beyond } from './beyond.js';
import { ReasonLines } from './reason-lines.js';
import classes from './slot-explanation.module.css';
import type { ExplainedSlot } from './use-explained-slot.js';

export type SlotExplanationProps = {
  explained: ExplainedSlot;
  beyond: Beyond;
  reason: string;
  reasonError?: ReactNode;
  /** Takes another time. */
  onTime: (startsAt: string) => void;
  /** Takes another resource in the place of the first; left out where it cannot be chosen. */
  onResource?: (id: string) => void;
  onBeyond: (beyond: Beyond) => void;
  onReason: (reason: string) => void;
};

const icon = { size: 16, 'aria-hidden': true } as const;

/** What would make it possible, each a button away. */
const Fixes = ({ explained, onTime, onResource, onBeyond }: SlotExplanationProps) => {
  const { organization } = useViewer();
  const { times, resources, override, overbook } = explained.explanation!.fixes;
  if (times.length + resources.length === 0 && !override && !overbook) return null;
  return (
    <Group gap={6} role="group" aria-label="What would help">
      {times.map(({ startsAt }) => (
        <Button key={startsAt} variant="default" size="compact-sm" onClick={() => onTime(startsAt)}>
          {formatInstant(startsAt, organization)}
        </Button>
      ))}
      {onResource &&
        resources.map(({ id, name }) => (
          <Button key={id} variant="default" size="compact-sm" onClick={() => onResource(id)}>
            With {name}
          </Button>
        ))}
      {override && (
        <Button variant="default" size="compact-sm" onClick={() => onBeyond('OVERRIDE')}>
          Book it all the same…
        </Button>
      )}
      {overbook && (
        <Button variant="default" size="compact-sm" onClick={() => onBeyond('OVERBOOK')}>
          Book it twice…
        </Button>
      )}
    </Group>
  );
};

const FREE: Record<Beyond, string> = {
  NO: 'This time is free.',
  OVERRIDE: 'Possible beyond hours and rules.',
  OVERBOOK: 'Possible as a second booking.',
};

const Verdict = (props: SlotExplanationProps) => {
  const { explanation, asking } = props.explained;
  if (!explanation) return <p className={classes.verdict}>Choose a time to see whether it is free.</p>;
  const { free, reasons, warnings } = explanation;
  const spinner = asking && <LoaderCircle {...icon} className={classes.asking} />;
  return (
    <>
      <p className={classes.verdict} data-tone={free ? (warnings.length > 0 ? 'warn' : 'free') : 'not'}>
        {free ? <CircleCheck {...icon} /> : <CircleSlash {...icon} />}
        {free ? FREE[props.beyond] : 'This time cannot be booked.'}
        {spinner}
      </p>
      {!free && <ReasonLines reasons={reasons} />}
      {warnings.length > 0 && (
        <div className={classes.warnings}>
          <TriangleAlert {...icon} />
          <ReasonLines reasons={warnings} />
        </div>
      )}
      {!free && <Fixes {...props} />}
    </>
  );
};

/** Whether a time can be booked, why not, and what would help; from the server, which decides by the same judgement. */
export const SlotExplanation = (props: SlotExplanationProps) => {
  const { explained, beyond, reason, reasonError, onBeyond, onReason } = props;
  return (
    <section
      className={classes.explanation}
      aria-label="Is it free?"
      aria-busy={explained.asking}
      data-asking={explained.asking || undefined}
    >
      <div aria-live="polite">
        {explained.error ? <ApiProblem error={explained.error} onRetry={explained.askAgain} /> : <Verdict {...props} />}
      </div>
      {beyond !== 'NO' && (
        <Group align="flex-end" gap={6} wrap="nowrap">
          <TextInput
            className={classes.reason}
            label="Why"
            description="Kept in the history."
            required
            data-autofocus
            value={reason}
            error={reasonError}
            onChange={(event) => onReason(event.currentTarget.value)}
          />
          <Button variant="subtle" size="compact-sm" onClick={() => onBeyond('NO')}>
            Keep to the rules
          </Button>
        </Group>
      )}
    </section>
  );
};
