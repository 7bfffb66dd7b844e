import { Checkbox, Group, NumberInput, Select } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import type { UseFormReturnType } from '@mantine/form';
import '@mantine/dates/styles.layer.css';
import type { RuleKind } from '../../gql/graphql.js';
import type { RuleDraft } from './rule-draft.js';
import { weekdayName } from './rule-sentence.js';

const AMOUNT: Partial<Record<RuleKind, string>> = {
  MIN_NOTICE: 'At least',
  MAX_NOTICE: 'At most so many days ahead',
  MAX_PER_DAY: 'Bookings on one day',
  SLOT_INTERVAL: 'Every so many minutes',
  GAP: 'Minutes between two bookings',
};

const UNITS = [
  { value: 'minutes', label: 'minutes ahead' },
  { value: 'hours', label: 'hours ahead' },
  { value: 'days', label: 'days ahead' },
];

type RuleValuesProps = { form: UseFormReturnType<RuleDraft>; kind: RuleKind; locale: string };

/** The inputs of one kind of rule. */
export const RuleValues = ({ form, kind, locale }: RuleValuesProps) => {
  if (kind === 'WEEKDAYS') {
    return (
      <Checkbox.Group label="Bookings start on" {...form.getInputProps('weekdays')}>
        <Group gap="md" mt={6}>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <Checkbox key={day} value={String(day)} label={weekdayName(day, locale)} />
          ))}
        </Group>
      </Checkbox.Group>
    );
  }
  if (kind === 'BLACKOUT') {
    return (
      <Group grow gap="xs" align="flex-start">
        <DateInput label="First date" valueFormat="ddd D MMM YYYY" required {...form.getInputProps('from')} />
        <DateInput
          label="Last date"
          valueFormat="ddd D MMM YYYY"
          placeholder="The same day"
          clearable
          {...form.getInputProps('to')}
        />
      </Group>
    );
  }
  return (
    <Group grow gap="xs" align="flex-end">
      <NumberInput label={AMOUNT[kind]} min={0} allowDecimal={false} required {...form.getInputProps('amount')} />
      {kind === 'MIN_NOTICE' && <Select aria-label="Unit" data={UNITS} allowDeselect={false} {...form.getInputProps('unit')} />}
    </Group>
  );
};
