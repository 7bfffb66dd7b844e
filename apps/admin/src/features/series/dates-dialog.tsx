import { Modal } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { FormFrame } from '../../record/form-frame.js';
import type { FormOutcome } from '../../record/use-form-outcome.js';
import { ExceptionsField } from './exceptions-field.js';
import { RefusedDates } from './refused-dates.js';
import { ScopeField } from './scope-field.js';
import type { useDateChange } from './use-date-change.js';

type DatesDialogProps = {
  title: string;
  change: Pick<ReturnType<typeof useDateChange>, 'scope' | 'exceptions'>;
  outcome: FormOutcome;
  submitLabel: string;
  submitting: boolean;
  danger?: boolean;
  onSubmit: FormEventHandler<HTMLFormElement>;
  onClose: () => void;
  children: ReactNode;
};

/** The frame of a dialog about dates: which are meant, what is to be done, and what becomes of exceptions. */
export const DatesDialog = ({ title, change, outcome, children, ...rest }: DatesDialogProps) => {
  const { scope, exceptions } = change;
  // What is asked stands as a question below, not as a refusal above.
  const refused = outcome.refused.filter(({ code, path }) => code !== 'SERIES_EXCEPTIONS_KEPT' && path[0] !== 'occurrences');
  const ofDates = outcome.refused.filter(({ path }) => path[0] === 'occurrences');
  return (
    <Modal
      opened
      onClose={rest.onClose}
      title={title}
      size={460}
      radius="lg"
      centered
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <FormFrame {...rest} outcome={{ ...outcome, refused }}>
        {ofDates.length > 0 && <RefusedDates refusals={ofDates} />}
        <ScopeField {...scope} />
        {children}
        {exceptions && <ExceptionsField {...exceptions} />}
      </FormFrame>
    </Modal>
  );
};
