import type { SessionPartsFragment } from '../../gql/graphql.js';
import { changeInput, createInput, draftOf, newDraft, startsOf } from './session-draft.js';

const session: SessionPartsFragment = {
  id: '1',
  version: 4,
  status: 'CONFIRMED',
  startsAt: '2026-12-03T18:00:00.000Z',
  endsAt: '2026-12-03T19:15:00.000Z',
  timeZone: 'Europe/London',
  capacity: 14,
  taken: 3,
  booked: 3,
  seatsLeft: 11,
  minToRun: 5,
  location: 'Studio',
  meetingUrl: null,
  waitlistEnabled: true,
  cancelReason: null,
  cancelledAt: null,
  availableActions: ['CHANGE', 'CANCEL'],
  service: { id: 's', name: 'Yoga', kind: 'CLASS', durationMin: 75 },
  instructor: null,
};

test('what is opened and not touched moves nobody', () => {
  const sent = changeInput(session, draftOf(session, 'Europe/London'), 'Europe/London');
  expect(sent).toEqual({
    id: '1',
    expectedVersion: 4,
    capacity: 14,
    minToRun: 5,
    location: 'Studio',
    meetingUrl: null,
    instructorId: null,
    waitlistEnabled: true,
  });
});

test('another time is sent with its end; a cleared minimum is null', () => {
  const draft = { ...draftOf(session, 'Europe/London'), time: '19:00', minToRun: '', reason: ' Heating ' };
  expect(changeInput(session, draft, 'Europe/London')).toMatchObject({
    startsAt: '2026-12-03T19:00:00.000Z',
    endsAt: '2026-12-03T20:15:00.000Z',
    minToRun: null,
    reason: 'Heating',
  });
});

test('weeks in a row keep the time of the clock', () => {
  expect(startsOf({ day: '2027-03-22', time: '18:00', weeks: 2 }, 'Europe/London')).toEqual([
    '2027-03-22T18:00:00.000Z',
    '2027-03-29T17:00:00.000Z',
  ]);
  expect(startsOf({ day: null, time: '18:00', weeks: 2 }, 'Europe/London')).toEqual([]);
  const draft = { ...newDraft(), serviceId: 's', day: '2027-03-22', time: '18:00' };
  expect(createInput(draft, 'Europe/London')).toMatchObject({
    startsAt: ['2027-03-22T18:00:00.000Z'],
    minToRun: null,
    draft: false,
  });
});
