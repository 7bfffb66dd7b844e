import { Select, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { sayDone } from '../action-subject.js';
import { useBookingAction } from '../use-booking-action.js';
import type { ActionFormProps } from './action-form.js';

const PRIVATELY = 'PRIVATE';

/** Bills a booking to one of the accounts its booker belongs to, or privately (AP-46). */
export const BillingForm = ({ booking, onClose }: ActionFormProps) => {
  const run = useBookingAction();
  const accounts = booking.billingExplained.bookerAccounts;
  const present = booking.billingType === 'PRIVATE' ? PRIVATELY : (booking.account?.id ?? accounts[0]?.id ?? null);
  const form = useForm<{ accountId: string | null; poNumber: string }>({
    initialValues: { accountId: present, poNumber: booking.order.poNumber ?? '' },
    validate: { accountId: (value) => (value ? null : 'Choose who is billed.') },
  });
  const { outcome, send } = useFormOutcome(form, ['accountId', 'poNumber']);
  const { accountId } = form.getValues();
  const account = accounts.find(({ id }) => id === accountId);
  const onSubmit = form.onSubmit(async ({ poNumber }) => {
    const billed = accountId === PRIVATELY ? { billingType: 'PRIVATE' as const } : { billingType: 'ACCOUNT' as const, accountId };
    const number = account?.poRequired && poNumber.trim() ? { poNumber } : {};
    const done = await send(() =>
      run('CHANGE_BILLING', { id: booking.id, expectedVersion: booking.version, ...billed, ...number }),
    );
    if (!done) return;
    sayDone('CHANGE_BILLING', booking.reference);
    onClose();
  });
  return (
    <FormFrame onSubmit={onSubmit} onClose={onClose} outcome={outcome} submitLabel="Bill them" submitting={form.submitting}>
      <Select
        label="Who is billed"
        required
        allowDeselect={false}
        data={[
          ...accounts.map(({ id, name, number }) => ({ value: id, label: `${name} (${number})` })),
          { value: PRIVATELY, label: 'Private: whoever booked it' },
        ]}
        {...form.getInputProps('accountId')}
      />
      {account?.poRequired && <TextInput label="PO number" required {...form.getInputProps('poNumber')} />}
      {accounts.length === 0 && (
        <Text size="sm" className="quiet">
          {booking.booker ? `${booking.booker.name} belongs to no account.` : 'Nobody has booked it yet.'}
        </Text>
      )}
    </FormFrame>
  );
};
