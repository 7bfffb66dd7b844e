import { useApolloClient } from '@apollo/client/react';
import { Group, Modal, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { AddToWaitlistDocument, type AddToWaitlistInput } from '../gql/graphql.js';
import { ReferencePicker } from '../grid/reference-picker.js';
import { rowsChanged } from '../grid/revision.js';
import { nextDay } from '../shell/next-day.js';
import { say } from '../shell/say.js';
import { useViewer } from '../shell/viewer.js';
import { instantOf } from '../shell/zoned-time.js';
import { FormFrame } from './form-frame.js';
import { readAgain } from './read-again.js';
import { useFormOutcome } from './use-form-outcome.js';

export type WaitedFor = {
  serviceId: string;
  /** Null: for a free time of the service. */
  sessionId: string | null;
  /** What it is, in words. */
  label: string;
  customer?: { id: string; label: string };
  /** The first day that would suit, to begin with. */
  day?: string;
};

type Draft = {
  who: 'KNOWN' | 'NEW';
  customerId: string | null;
  name: string;
  email: string;
  phone: string;
  quantity: number | string;
  from: string | null;
  to: string | null;
};

const FIELDS = ['customerId', 'name', 'email', 'phone', 'quantity', 'from', 'to'];
const RENAMED: Record<string, string> = { wantedFrom: 'from', wantedTo: 'to' };

const inputOf = (
  draft: Draft,
  { serviceId, sessionId }: WaitedFor,
  timeZone: string,
): Omit<AddToWaitlistInput, 'idempotencyKey'> => ({
  ...{ serviceId, sessionId, quantity: Number(draft.quantity) || 0 },
  ...(!sessionId && {
    wantedFrom: draft.from && instantOf(draft.from, '00:00', timeZone),
    wantedTo: draft.to && instantOf(nextDay(draft.to), '00:00', timeZone),
  }),
  ...(draft.who === 'KNOWN'
    ? { customerId: draft.customerId }
    : { name: draft.name, email: draft.email, phone: draft.phone.trim() || null }),
});

type AddToWaitingListProps = { waitedFor: WaitedFor; onClose: () => void };

/** Staff put somebody on the waiting list of a session, or of the free times of a service. */
export const AddToWaitingList = ({ waitedFor, onClose }: AddToWaitingListProps) => {
  const client = useApolloClient();
  const { organization } = useViewer();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const { customer, day = null, sessionId, label } = waitedFor;
  const form = useForm<Draft>({
    initialValues: {
      ...{ who: 'KNOWN', customerId: customer?.id ?? null, name: '', email: '', phone: '', quantity: 1, from: day, to: day },
    },
    validate: {
      customerId: (value, { who }) => (who === 'KNOWN' && !value ? 'Choose who waits, or note somebody new.' : null),
      from: (value) => (sessionId || value ? null : 'Choose a day.'),
      to: (value) => (sessionId || value ? null : 'Choose a day.'),
    },
  });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const { who } = form.getValues();
  const onSubmit = form.onSubmit(async (draft) => {
    let name = '';
    const done = await send(async () => {
      const input = { ...inputOf(draft, waitedFor, organization.timeZone), idempotencyKey: key };
      const { data } = await client.mutate({ mutation: AddToWaitlistDocument, variables: { input } });
      const { entry, userErrors } = data!.addToWaitlist;
      name = entry?.name ?? '';
      // Of somebody known, what is wrong with the address stands at the one who was chosen.
      const place = (step = '') =>
        draft.who === 'KNOWN' && (step === 'email' || step === 'name') ? 'customerId' : (RENAMED[step] ?? step);
      return userErrors.map((error) => ({ ...error, path: [place(error.path[0])] }));
    });
    if (!done) {
      setKey(crypto.randomUUID());
      return;
    }
    rowsChanged('WAITLIST_ENTRY', 'SESSION');
    await readAgain(client, 'WaitingListOfSession');
    say({ message: `${name} is on the waiting list.` });
    onClose();
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Put on the waiting list: ${label}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size={440}
      radius="lg"
      centered
    >
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel="Put on the list"
        submitting={form.submitting}
      >
        <SegmentedControl
          aria-label="Who waits"
          data={[
            { value: 'KNOWN', label: 'A customer' },
            { value: 'NEW', label: 'Somebody new' },
          ]}
          {...form.getInputProps('who')}
        />
        {who === 'KNOWN' ? (
          <ReferencePicker
            entity="CUSTOMER"
            label="Customer"
            placeholder="Name, email or phone"
            required
            initial={customer}
            {...form.getInputProps('customerId')}
          />
        ) : (
          <>
            <TextInput label="Name" required {...form.getInputProps('name')} />
            <TextInput label="Email" type="email" required {...form.getInputProps('email')} />
            <TextInput label="Phone" type="tel" {...form.getInputProps('phone')} />
          </>
        )}
        {sessionId ? (
          <NumberInput label="Places" min={1} allowDecimal={false} {...form.getInputProps('quantity')} />
        ) : (
          <Group grow align="flex-start" gap="xs">
            <DateInput label="From" required valueFormat="ddd D MMM YYYY" {...form.getInputProps('from')} />
            <DateInput label="To" required valueFormat="ddd D MMM YYYY" {...form.getInputProps('to')} />
          </Group>
        )}
      </FormFrame>
    </Modal>
  );
};
