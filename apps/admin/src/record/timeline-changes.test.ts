import { timelineChanges } from './timeline-changes.js';

const london = { timeZone: 'Europe/London', locale: 'en-GB' };

test('says what changed from what to what, in words and in the zone of the organization', () => {
  const entry = {
    before: { status: 'CONFIRMED', startsAt: '2026-07-01T09:00:00.000Z', poNumber: null, bookerId: 'a', version: 1 },
    after: { status: 'RESCHEDULED', startsAt: '2026-07-02T09:30:00.000Z', poNumber: '4471', bookerId: 'b', version: 2 },
  };
  const [status, start, poNumber, ...others] = timelineChanges(entry, london);
  expect(status).toEqual({ label: 'Status', before: 'Confirmed', after: 'Rescheduled' });
  expect(start!.before).toMatch(/1 Jul.* 10:00/);
  expect(start!.after).toMatch(/2 Jul.* 10:30/);
  expect(poNumber).toEqual({ label: 'PO number', before: null, after: '“4471”' });
  expect(others).toEqual([]);
});

test('what only came into being, and what stayed, is not a change', () => {
  expect(timelineChanges({ before: null, after: { status: 'CONFIRMED' } }, london)).toEqual([]);
  expect(timelineChanges({ before: { title: 'Eye test' }, after: { title: 'Eye test' } }, london)).toEqual([]);
});
