import { Button, CloseButton, Group, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import classes from './booking-form.module.css';
import type { DraftForm } from './draft-form.js';

/** Who comes: the booker unless somebody else is named, and whoever comes along. */
export const PeopleFields = ({ form, most }: { form: DraftForm; most: number }) => {
  const { attendees } = form.getValues();
  return (
    <>
      <TextInput label="Who comes" placeholder="The customer" {...form.getInputProps('attendeeName')} />
      {attendees.map((_, index) => (
        <Group key={index} align="flex-end" gap="xs" wrap="nowrap">
          <TextInput className={classes.grow} label={`Person ${index + 2}`} {...form.getInputProps(`attendees.${index}.name`)} />
          <TextInput className={classes.grow} label="Email" type="email" {...form.getInputProps(`attendees.${index}.email`)} />
          <CloseButton aria-label={`Remove person ${index + 2}`} onClick={() => form.removeListItem('attendees', index)} />
        </Group>
      ))}
      {form.errors.attendees && <p className={classes.error}>{form.errors.attendees}</p>}
      {attendees.length + 1 < most && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.start}
          leftSection={<Plus size={14} aria-hidden="true" />}
          onClick={() => form.insertListItem('attendees', { name: '', email: '' })}
        >
          Somebody else comes along
        </Button>
      )}
    </>
  );
};
