import { Switch } from '@mantine/core';
import type { RepetitionDraft } from '../../../repetition/repetition-draft.js';
import { RepetitionFields } from '../../../repetition/repetition-fields.js';
import type { DraftForm } from '../draft-form.js';
import { noExceptions, weeklyRepeat } from './repeat-draft.js';

/** Whether and how the booking repeats. Another rule has other dates, so what was said of single dates is forgotten. */
export const RepeatFields = ({ form }: { form: DraftForm }) => {
  const { repeat, day } = form.getValues();
  const change = (values: Partial<RepetitionDraft>) =>
    form.setFieldValue('repeat', { ...(repeat ?? weeklyRepeat), ...noExceptions, ...values });
  return (
    <>
      <Switch
        label="Repeat"
        checked={repeat !== null}
        onChange={(event) => {
          const on = event.currentTarget.checked;
          form.setValues({
            repeat: on ? weeklyRepeat : null,
            ...(on && { beyond: 'NO', unassigned: false, severalDays: false }),
          });
        }}
      />
      {repeat && <RepetitionFields value={repeat} day={day} onChange={change} />}
    </>
  );
};
