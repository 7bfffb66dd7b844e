import { Alert, Checkbox, Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FormFrame } from '../../record/form-frame.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { useViewer } from '../../shell/viewer.js';
import { ExceptionsField } from './exceptions-field.js';
import { ruleDraft, ruleInput } from './rule-draft.js';
import { RuleFields } from './rule-fields.js';
import { RuleReport } from './rule-report.js';
import { sumOfRule } from './rule-words.js';
import type { OfDates } from './series-action.js';
import { useRuleChange } from './use-rule-change.js';

type Choices = { overwrite: boolean | null; skipConflicts: boolean; override: boolean };
const NO_CHOICES: Choices = { overwrite: null, skipConflicts: false, override: false };

/** The dates that were changed on their own, when the server asks what is to become of them. */
const askedAbout = (errors: readonly { code: string; details?: unknown }[]): { startsAt: string }[] | null => {
  const asked = errors.find(({ code }) => code === 'SERIES_EXCEPTIONS_KEPT');
  return asked ? (asked.details as { occurrences: { startsAt: string }[] }).occurrences : null;
};

/** Gives a series another rule: what becomes of each date is shown first. */
export const ChangeRule = ({ series, onClose, onDone }: OfDates) => {
  const { permissions } = useViewer();
  const navigate = useNavigate();
  const { answerTo, ask, apply } = useRuleChange();
  const [draft, setDraft] = useState(() => ruleDraft(series, null));
  const [choices, setChoices] = useState(NO_CHOICES);
  const [exceptions, setExceptions] = useState<{ startsAt: string }[]>([]);
  const form = useForm({ initialValues: { reason: '' } });
  const { outcome, send } = useFormOutcome(form, ['reason']);
  const rule = ruleInput(series, draft);
  const withChoices = ({ overwrite, skipConflicts, override }: Choices) =>
    rule && {
      ...rule,
      ...(overwrite !== null && { overwriteExceptions: overwrite }),
      ...{ skipConflicts, override },
    };
  const input = withChoices(choices);
  const answer = answerTo(input);
  const dates = answer?.dates ?? [];
  const refusedDates = dates.some(({ outcome: became }) => became === 'REFUSED');
  const canApply = answer?.userErrors.length === 0;
  const needsReason = choices.override || dates.some(({ outcome: became }) => became === 'CANCELLED');

  const look = (question: NonNullable<typeof input>) =>
    send(async () => {
      const { userErrors } = await ask(question);
      setExceptions(askedAbout(userErrors) ?? (question.overwriteExceptions === undefined ? [] : exceptions));
      // What stands in the report, or as a question below, is not said twice.
      return userErrors.filter(({ code, path }) => code !== 'SERIES_EXCEPTIONS_KEPT' && path[0] !== 'occurrences');
    });
  const choose = (next: Partial<Choices>) => {
    const changed = { ...choices, ...next };
    setChoices(changed);
    const question = withChoices(changed);
    if (question) void look(question);
  };
  const onSubmit = form.onSubmit(async ({ reason }) => {
    if (!input) return form.setErrors({ rule: 'Say how it repeats, from which day, at what time and where it ends.' });
    if (!canApply) {
      await look(input);
      return;
    }
    if (needsReason && !reason.trim()) return form.setErrors({ reason: 'Say why: the reason is kept in the history.' });
    await send(async () => {
      const done = await apply(input, reason.trim() || null);
      if (done.userErrors.length > 0) return done.userErrors.filter(({ path }) => path[0] !== 'occurrences');
      say({ message: `The rule is changed: ${sumOfRule(done.dates)}` });
      onDone();
      onClose();
      if (done.continuedBy) void navigate(`/series/${done.continuedBy.id}`);
      return [];
    });
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title="Change the rule"
      size={560}
      radius="lg"
      centered
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel={canApply ? 'Change the rule' : 'Show what becomes of the dates'}
        submitting={form.submitting}
      >
        {form.errors.rule && (
          <Alert color="red" role="alert">
            {form.errors.rule}
          </Alert>
        )}
        <RuleFields
          series={series}
          value={draft}
          onChange={(next) => {
            setDraft(next);
            setChoices(NO_CHOICES);
            setExceptions([]);
          }}
        />
        {exceptions.length > 0 && (
          <ExceptionsField dates={exceptions} overwrite={choices.overwrite} onChange={(overwrite) => choose({ overwrite })} />
        )}
        {answer && dates.length > 0 && <RuleReport dates={dates} repetition={answer.repetition} />}
        {(refusedDates || choices.skipConflicts) && (
          <Checkbox
            label="Leave out what is not possible; bookings that cannot be moved stay"
            checked={choices.skipConflicts}
            onChange={(event) => choose({ skipConflicts: event.currentTarget.checked })}
          />
        )}
        {(refusedDates || choices.override) && permissions.includes('booking.overrideRules') && (
          <Checkbox
            label="Go beyond hours and rules"
            checked={choices.override}
            onChange={(event) => choose({ override: event.currentTarget.checked })}
          />
        )}
        {canApply && (
          <TextInput label="Reason" required={needsReason} description="Kept in the history." {...form.getInputProps('reason')} />
        )}
      </FormFrame>
    </Modal>
  );
};
