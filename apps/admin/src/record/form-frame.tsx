import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button, Group, Stack } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { useViewer } from '../shell/viewer.js';
import type { FormOutcome } from './use-form-outcome.js';

type FormFrameProps = {
  onSubmit: FormEventHandler<HTMLFormElement>;
  onClose: () => void;
  outcome: FormOutcome;
  submitLabel: string;
  /** It takes something away. */
  danger?: boolean;
  submitting: boolean;
  children: ReactNode;
};

/** The frame of a dialog: what it asks, why it was refused, and its two ways out. */
export const FormFrame = ({ onSubmit, onClose, outcome, submitLabel, danger, submitting, children }: FormFrameProps) => {
  const { organization } = useViewer();
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="sm">
        {outcome.refused.length > 0 && (
          <Alert color={outcome.isStale ? 'yellow' : 'red'} role="alert">
            {outcome.refused.map((error) => messageFor(error, organization)).join(' ')}
          </Alert>
        )}
        {outcome.failure !== undefined && <ApiProblem error={outcome.failure} />}
        {children}
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" color={danger ? 'red' : undefined} loading={submitting}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
