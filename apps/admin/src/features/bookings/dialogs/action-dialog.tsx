import { bookingActionWords } from '@bookwright/web-kit';
import { Modal } from '@mantine/core';
import type { ComponentType } from 'react';
import type { BookingAction } from '../../../gql/graphql.js';
import { useViewer } from '../../../shell/viewer.js';
import type { ActionSubject } from '../action-subject.js';
import type { ActionFormProps } from './action-form.js';
import { AssignForm } from './assign-form.js';
import { BillingForm } from './billing-form.js';
import { CancelForm } from './cancel-form.js';
import { ChangeBookerForm } from './change-booker-form.js';
import { PoNumberForm } from './po-number-form.js';
import { PurgeForm } from './purge-form.js';
import { ReasonForm } from './reason-form.js';
import { RecordGate } from './record-gate.js';
import { RescheduleForm } from './reschedule-form.js';

const forms: Partial<Record<BookingAction, ComponentType<ActionFormProps>>> = {
  DECLINE: ReasonForm,
  CANCEL: CancelForm,
  DELETE: ReasonForm,
  RESCHEDULE: RescheduleForm,
  PURGE: PurgeForm,
  CHANGE_BOOKER: ChangeBookerForm,
  ASSIGN: AssignForm,
  CHANGE_PO_NUMBER: PoNumberForm,
  CHANGE_BILLING: BillingForm,
};

type ActionDialogProps = { action: BookingAction; booking: ActionSubject; onClose: () => void };

/** The dialog of an action that needs more than a click. */
const ActionDialog = ({ action, booking, onClose }: ActionDialogProps) => {
  const { deleteMeans } = useViewer().settings;
  // Where deleting means erasing, it asks what erasing asks (C-1).
  const Form = action === 'DELETE' && deleteMeans === 'PURGE' ? PurgeForm : forms[action];
  return (
    <Modal
      closeButtonProps={{ 'aria-label': 'Close' }}
      opened
      onClose={onClose}
      title={`${bookingActionWords[action]} ${booking.reference}`}
      size={440}
      radius="lg"
      centered
    >
      {Form && (
        <RecordGate id={booking.id}>
          {(record) => <Form key={record.id} action={action} booking={record} onClose={onClose} />}
        </RecordGate>
      )}
    </Modal>
  );
};

export default ActionDialog;
