import type { EventSession, ExplainSessionsInput, SlotExplanation } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { emptyTimeline, everyPermission, maya } from '../../testing/fake-records.js';
import { freeSlot, notFree, slotReason } from '../../testing/fake-slots.js';
import { openAdmin } from '../../testing/open-admin.js';

const page = <Node,>(nodes: Node[]) => ({
  ...{ nodes, edges: [], totalCount: { count: nodes.length, capped: false } },
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
});

const yoga = { id: 'yoga', name: 'Yoga', kind: 'CLASS', durationMin: 60 };
const studio = { id: 'studio', name: 'Studio', kind: 'ROOM' };
const other = { id: 'other', service: { id: 'pilates', name: 'Pilates' } };
const taken = slotReason('RESOURCE_TAKEN', {
  resource: studio,
  rival: { startsAt: '2026-12-03T18:00:00.000Z', endsAt: '2026-12-03T19:00:00.000Z', booking: null, session: other } as never,
});

/** A session in front of an office that says what `explain` says. */
async function openSession(
  explain: (input: ExplainSessionsInput) => SlotExplanation[],
  conflicts: EventSession['conflicts'] = [],
) {
  const office = fakeOffice({ permissions: [...everyPermission, 'catalog.read', 'session.manage', 'booking.overrideRules'] });
  const asked: ExplainSessionsInput[] = [];
  const session = {
    ...{ id: 's1', version: 3, status: 'CONFIRMED', startsAt: '2026-12-03T17:00:00.000Z', endsAt: '2026-12-03T18:00:00.000Z' },
    ...{ timeZone: 'Europe/London', capacity: 8, taken: 0, booked: 0, seatsLeft: 8, minToRun: null, location: null },
    ...{ meetingUrl: null, waitlistEnabled: true, cancelReason: null, cancelledAt: null, availableActions: ['CHANGE'] },
    ...{ service: yoga, instructor: maya, timeline: emptyTimeline, conflicts },
    resources: [
      { id: 'maya-herself', name: 'Maya', kind: 'STAFF', isInstructor: true },
      { ...studio, isInstructor: false },
    ],
  };
  const answer =
    (name: string, payload: object) =>
    ({ input }: { input: object }) => {
      office.calls.push({ name, input });
      return { ...payload, userErrors: [] };
    };
  Object.assign(office.root, {
    session: () => session,
    sessions: () => page([]),
    services: () => page([yoga]),
    resources: () => page([studio, { ...studio, id: 'gym', name: 'Gym' }].map((one) => ({ ...one, code: null, active: true }))),
    waitlistEntries: () => page([]),
    explainSessions: ({ input }: { input: ExplainSessionsInput }) => {
      asked.push(input);
      return explain(input);
    },
    changeSession: answer('changeSession', { session, bookingCount: 0 }),
  });
  return { ...openAdmin('/sessions/s1', office), asked };
}

const panel = async () => within(await screen.findByRole('complementary', { name: /^Yoga/ }));

test('[SV-37] the record says whom and what it uses, and what stands against it', async () => {
  await openSession(() => [], [taken]);
  const record = await panel();
  expect(await record.findByText('Studio')).toBeTruthy();
  const alert = within(await record.findByRole('alert'));
  expect(alert.getByText('A conflict')).toBeTruthy();
  expect(alert.getByRole('link', { name: 'Pilates' }).getAttribute('href')).toBe('/sessions/other');
});

test('[SV-32] a room that is taken is said while it is chosen, and can be gone beyond with a reason', async () => {
  const { user, office, asked } = await openSession(({ override }) => [
    override ? freeSlot() : notFree([taken], { override: true, times: ['2026-12-03T20:00:00.000Z'] }),
  ]);
  await user.click(await (await panel()).findByRole('button', { name: 'Change' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.queryByRole('region', { name: 'Is it free?' })).toBeNull();
  await user.click(dialog.getByRole('combobox', { name: /^Uses/ }));
  await user.click(await screen.findByRole('option', { name: 'Gym', hidden: true }));
  const verdict = within(await dialog.findByRole('region', { name: 'Is it free?' }));
  expect(await verdict.findByText('This time cannot be booked.')).toBeTruthy();
  expect(verdict.getByText('Studio:')).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({ sessionId: 's1', startsAt: ['2026-12-03T17:00:00.000Z'], resourceIds: ['studio', 'gym'] });
  await user.click(verdict.getByRole('button', { name: 'Book it all the same…' }));
  await user.type(verdict.getByRole('textbox', { name: /^Why/ }), 'Both fit');
  expect(await verdict.findByText('Possible beyond hours and rules.')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Save the session' }));
  await waitFor(() => expect(office.calls).toHaveLength(1));
  expect(office.calls[0]).toMatchObject({
    name: 'changeSession',
    input: { id: 's1', expectedVersion: 3, resourceIds: ['studio', 'gym'], override: true, reason: 'Both fit' },
  });
  expect(office.calls[0]!.input).not.toHaveProperty('startsAt');
});
