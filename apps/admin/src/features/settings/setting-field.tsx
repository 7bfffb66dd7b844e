import { NumberInput, SegmentedControl, Switch, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { SettingsPartsFragment } from '../../gql/graphql.js';
import classes from './settings.module.css';
import type { SettingInput } from './settings-groups.js';

type SettingFieldProps = { form: UseFormReturnType<SettingsPartsFragment>; input: SettingInput };

/** One setting: what it is, and what it may be. */
export const SettingField = ({ form, input }: SettingFieldProps) => {
  const { name, label, note } = input;
  if (input.kind === 'SWITCH') {
    return <Switch label={label} description={note} {...form.getInputProps(name, { type: 'checkbox' })} />;
  }
  if (input.kind === 'WHOLE') {
    return (
      <NumberInput
        className={classes.number}
        label={label}
        description={note}
        min={0}
        allowDecimal={false}
        suffix={` ${input.unit}`}
        {...form.getInputProps(name)}
      />
    );
  }
  return (
    <div>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {note && (
        <Text size="xs" className={classes.note}>
          {note}
        </Text>
      )}
      <SegmentedControl aria-label={label} data={[...input.options]} {...form.getInputProps(name)} />
    </div>
  );
};
