import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Plus, X } from 'lucide-react';
import type { ServiceDraft } from './service-draft.js';
import classes from './service-form.module.css';

const icon = { size: 14, 'aria-hidden': true } as const;

/** Tasks that are made when a booking is completed. */
export const FollowUpsEditor = ({ form }: { form: UseFormReturnType<ServiceDraft> }) => (
  <>
    {form.getValues().followUps.map((task, index) => (
      <div key={task.key} className={classes.followUp}>
        <TextInput label="To do" placeholder="Ask how it went" required {...form.getInputProps(`followUps.${index}.title`)} />
        <NumberInput label="Days after" min={0} allowDecimal={false} {...form.getInputProps(`followUps.${index}.afterDays`)} />
        <ActionIcon
          variant="subtle"
          color="red"
          mt={24}
          aria-label={`Remove ${task.title || 'this task'}`}
          onClick={() => form.removeListItem('followUps', index)}
        >
          <X {...icon} />
        </ActionIcon>
      </div>
    ))}
    <Button
      variant="default"
      size="compact-md"
      leftSection={<Plus {...icon} />}
      onClick={() => form.insertListItem('followUps', { key: crypto.randomUUID(), title: '', afterDays: 1 })}
    >
      Add a task
    </Button>
  </>
);
