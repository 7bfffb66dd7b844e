import { formatInstant } from '@bookwright/web-kit';
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  AddBookingAttendeeDocument,
  type AttendeeStatus,
  type BookingRecordPartsFragment,
  FinishTaskDocument,
  MarkBookingAttendeeDocument,
} from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';
import { Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';
import classes from './booking-panel.module.css';
import { usePeopleChange } from './use-people-change.js';

const words: Record<AttendeeStatus, string> = {
  EXPECTED: 'expected',
  ARRIVED: 'here',
  NO_SHOW: 'did not come',
  REMOVED: 'taken off',
};

type Props = { booking: BookingRecordPartsFragment };

/** Who else comes to an appointment: added, marked, taken off (CRM-98). */
export const BookingPeople = ({ booking }: Props) => {
  const change = usePeopleChange();
  const [name, setName] = useState('');
  const { attendees, session } = booking;
  const mayEdit = booking.availableActions.includes('EDIT_DETAILS');
  if (session || (attendees.length === 0 && !mayEdit)) return null;

  const mark = (attendeeId: string, status: AttendeeStatus) =>
    void change(MarkBookingAttendeeDocument, { id: booking.id, attendeeId, status }, 'People');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (await change(AddBookingAttendeeDocument, { id: booking.id, name }, 'Add a person')) setName('');
  };

  return (
    <Section title="Who else comes">
      <Stack gap="xs">
        {attendees.map((attendee) => (
          <div key={attendee.id}>
            <span className={attendee.status === 'REMOVED' ? classes.note : undefined}>
              {attendee.name} · {words[attendee.status]}
            </span>
            <div className={classes.note}>{[attendee.email, attendee.phone].filter(Boolean).join(' · ')}</div>
            {mayEdit && attendee.status !== 'REMOVED' && (
              <Group gap={4}>
                {attendee.status !== 'ARRIVED' && (
                  <Button variant="subtle" size="compact-xs" onClick={() => mark(attendee.id, 'ARRIVED')}>
                    Is here
                  </Button>
                )}
                {attendee.status !== 'NO_SHOW' && (
                  <Button variant="subtle" size="compact-xs" onClick={() => mark(attendee.id, 'NO_SHOW')}>
                    Did not come
                  </Button>
                )}
                <Button variant="subtle" size="compact-xs" color="red" onClick={() => mark(attendee.id, 'REMOVED')}>
                  Take off
                </Button>
              </Group>
            )}
          </div>
        ))}
        {mayEdit && (
          <form onSubmit={(event) => void add(event)}>
            <Group gap="xs" align="end">
              <TextInput
                label="Add a person"
                size="xs"
                placeholder="Name"
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" variant="default" size="xs" disabled={name.trim() === ''}>
                Add
              </Button>
            </Group>
          </form>
        )}
      </Stack>
    </Section>
  );
};

/** What is to be done after a booking, to tick off (CRM-82). */
export const BookingTasks = ({ booking }: Props) => {
  const change = usePeopleChange();
  const { organization } = useViewer();
  const inZone = { timeZone: organization.timeZone, locale: organization.locale };
  if (booking.tasks.length === 0) return null;
  const finish = async (id: string, title: string, done: boolean) => {
    if (await change(FinishTaskDocument, { id, done }, title)) rowsChanged('TASK');
  };
  return (
    <Section title="To do">
      <Stack gap="xs">
        {booking.tasks.map(({ id, title, dueAt, doneAt }) => (
          <Checkbox
            key={id}
            label={title}
            description={doneAt ? `done ${formatInstant(doneAt, inZone)}` : `due ${formatInstant(dueAt, inZone)}`}
            checked={doneAt !== null}
            disabled={!booking.availableActions.includes('EDIT_DETAILS')}
            onChange={({ currentTarget: { checked } }) => void finish(id, title, checked)}
          />
        ))}
      </Stack>
    </Section>
  );
};
