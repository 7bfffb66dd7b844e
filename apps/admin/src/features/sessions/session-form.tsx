import { useQuery } from '@apollo/client/react';
import { dateTimeFormat, formatInstant, zoneCity } from '@bookwright/web-kit';
import { Group, Modal, NumberInput, Select, Switch, Text, TextInput } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import { useForm } from '@mantine/form';
import '@mantine/dates/styles.layer.css';
import { useState } from 'react';
import { type SessionPartsFragment, SessionServicesDocument } from '../../gql/graphql.js';
import { FormFrame } from '../../record/form-frame.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { useViewer } from '../../shell/viewer.js';
import { changeInput, createInput, draftOf, newDraft, type SessionDraft, startsOf } from './session-draft.js';
import { SessionRoomFields } from './session-room-fields.js';
import { useSessionChanges } from './use-session-changes.js';

const usesTwelveHours = (locale: string): boolean =>
  dateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;

/** The inputs by the names the API calls them in a refusal. */
const FIELDS = [
  'serviceId',
  'day',
  'durationMin',
  'capacity',
  'minToRun',
  'location',
  'meetingUrl',
  'instructorId',
  'resourceIds',
  'reason',
];
const NAMED: Record<string, string> = { startsAt: 'day', endsAt: 'durationMin' };

type SessionFormProps = { session: SessionPartsFragment | null; onClose: () => void };

/** Makes sessions of one service, or changes one with everybody on it. */
export const SessionForm = ({ session, onClose }: SessionFormProps) => {
  const { organization } = useViewer();
  const { timeZone, locale } = organization;
  const { create, change } = useSessionChanges();
  const [key] = useState(() => crypto.randomUUID());
  const { data } = useQuery(SessionServicesDocument, { skip: session !== null });
  const services = data?.services.nodes ?? [];
  const form = useForm<SessionDraft>({
    initialValues: session ? draftOf(session, timeZone) : newDraft(),
    validate: {
      serviceId: (value) => (value ? null : 'Choose what takes place.'),
      day: (value) => (value ? null : 'Choose a day.'),
      time: (value) => (/^\d\d:\d\d/.test(value) ? null : 'Give a time.'),
    },
  });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const draft = form.getValues();
  const starts = startsOf(draft, timeZone);
  const moved = session !== null && starts.length > 0 && 'startsAt' in changeInput(session, draft, timeZone);

  const onSubmit = form.onSubmit(async (values) => {
    const done = await send(async () => {
      const errors = session
        ? await change(changeInput(session, values, timeZone))
        : await create({ ...createInput(values, timeZone), idempotencyKey: key });
      return errors.map((error) => ({ ...error, path: error.path.map((step) => NAMED[step] ?? step) }));
    });
    if (!done) return;
    say({
      message: session
        ? 'The session is changed.'
        : starts.length === 1
          ? 'The session is made.'
          : `${starts.length} sessions are made.`,
    });
    onClose();
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title={session ? `Change ${session.service.name}` : 'New session'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size={560}
      radius="lg"
      centered
    >
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel={session ? 'Save the session' : starts.length > 1 ? `Make ${starts.length} sessions` : 'Make the session'}
        submitting={form.submitting}
      >
        {!session && (
          <Select
            label="What takes place"
            placeholder="A class, course, workshop or event"
            data={services.map(({ id, name }) => ({ value: id, label: name }))}
            searchable
            required
            {...form.getInputProps('serviceId')}
            onChange={(id) => {
              form.setFieldValue('serviceId', id);
              const service = services.find((one) => one.id === id);
              if (service?.durationMin) form.setFieldValue('durationMin', service.durationMin);
            }}
          />
        )}
        <Group grow align="flex-start" gap="xs">
          <DateInput label="Day" valueFormat="ddd D MMM YYYY" required {...form.getInputProps('day')} />
          <TimePicker
            label="Time"
            description={undefined}
            format={usesTwelveHours(locale) ? '12h' : '24h'}
            hoursInputLabel="Hours"
            minutesInputLabel="Minutes"
            amPmInputLabel="AM or PM"
            required
            {...form.getInputProps('time')}
          />
          <NumberInput label="Minutes" min={1} step={15} required {...form.getInputProps('durationMin')} />
        </Group>
        {!session && (
          <NumberInput
            label="Weeks in a row"
            min={1}
            max={60}
            allowDecimal={false}
            description={
              starts.length > 1
                ? `Until ${formatInstant(starts.at(-1)!, { timeZone, locale })}, ${zoneCity(timeZone)} time`
                : `Once, ${zoneCity(timeZone)} time`
            }
            {...form.getInputProps('weeks')}
          />
        )}
        {moved && session.booked > 0 && (
          <>
            <Text size="sm">
              {session.booked === 1 ? 'The booking' : `All ${session.booked} bookings`} on it{' '}
              {session.booked === 1 ? 'moves' : 'move'} along; the history of each says so.
            </Text>
            <TextInput label="Reason" description="Kept in the timeline. Optional." {...form.getInputProps('reason')} />
          </>
        )}
        <Group grow align="flex-start" gap="xs">
          <NumberInput label="Seats" min={1} allowDecimal={false} required {...form.getInputProps('capacity')} />
          <NumberInput
            label="Needed to run"
            placeholder="Runs with anybody"
            min={1}
            allowDecimal={false}
            {...form.getInputProps('minToRun')}
          />
        </Group>
        {!session && draft.minToRun !== '' && (
          <Text size="sm" c="dimmed">
            It is tentative until {draft.minToRun} have booked; then it is confirmed by itself.
          </Text>
        )}
        <Group grow align="flex-start" gap="xs">
          <TextInput label="Place" {...form.getInputProps('location')} />
          <TextInput
            label="Meeting address"
            placeholder="https://… for an online session"
            {...form.getInputProps('meetingUrl')}
          />
        </Group>
        <SessionRoomFields form={form} session={session} />
        <Switch label="People may wait when it is full" {...form.getInputProps('waitlistEnabled', { type: 'checkbox' })} />
        {!session && <Switch label="Keep it as a draft for now" {...form.getInputProps('draft', { type: 'checkbox' })} />}
      </FormFrame>
    </Modal>
  );
};
