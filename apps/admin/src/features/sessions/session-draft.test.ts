import type { SessionPartsFragment } from '../../gql/graphql.js';
import { changeInput, createInput, draftOf, explainInput, newDraft, startsOf } from './session-draft.js';

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
  instructor: { id: 'maya', displayName: 'Maya' },
  resources: [
    { id: 'maya-herself', name: 'Maya', kind: 'STAFF', isInstructor: true },
    { id: 'studio', name: 'Studio', kind: 'ROOM', isInstructor: false },
  ],
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
    instructorId: 'maya',
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

test('whom and what it uses is sent when it is another, without its instructor', () => {
  const draft = draftOf(session, 'Europe/London');
  expect(draft.resourceIds).toEqual(['studio']);
  expect(changeInput(session, { ...draft, instructorId: 'noor' }, 'Europe/London')).not.toHaveProperty('resourceIds');
  expect(changeInput(session, { ...draft, resourceIds: [] }, 'Europe/London')).toMatchObject({ resourceIds: [] });
  const beyond = { ...draft, resourceIds: ['gym'], beyond: 'OVERBOOK' as const, reason: 'They share it' };
  expect(changeInput(session, beyond, 'Europe/London')).toMatchObject({
    ...{ resourceIds: ['gym'], override: true, overbook: true, reason: 'They share it' },
  });
});

test('nothing is asked until there is something to ask about', () => {
  const draft = draftOf(session, 'Europe/London');
  expect(explainInput(session, draft, 'Europe/London')).toBeNull();
  expect(explainInput(session, { ...draft, capacity: 3 }, 'Europe/London')).toBeNull();
  expect(explainInput(session, { ...draft, instructorId: null }, 'Europe/London')).toEqual({
    ...{ sessionId: '1', startsAt: [session.startsAt], durationMin: 75, instructorId: null },
  });
  expect(explainInput(null, newDraft(), 'Europe/London')).toBeNull();
  const fresh = { ...newDraft(), serviceId: 's', day: '2027-03-22', time: '18:00', weeks: 2, resourceIds: ['studio'] };
  expect(explainInput(null, { ...fresh, beyond: 'OVERRIDE' }, 'Europe/London')).toEqual({
    ...{ serviceId: 's', startsAt: startsOf(fresh, 'Europe/London'), durationMin: 60, instructorId: null },
    ...{ resourceIds: ['studio'], override: true },
  });
});
