import type { GridField, UserError, WaitlistEntryInput } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { openAdmin } from '../../testing/open-admin.js';

const field = (draft: Partial<GridField> & Pick<GridField, 'name' | 'label' | 'kind'>): GridField => ({
  operators: ['eq', 'in', 'gt'],
  sortable: false,
  editable: false,
  nullable: false,
  defaultVisible: true,
  width: 140,
  options: null,
  referenceEntity: null,
  path: [draft.name],
  ...draft,
});

const words = ['WAITING', 'OFFERED', 'LEFT'].map((value) => ({ value, label: value.toLowerCase(), tone: null }));
const fields = [
  field({ name: 'name', label: 'Name', kind: 'TEXT' }),
  field({ name: 'status', label: 'Status', kind: 'STATUS', options: words }),
  field({ name: 'skipCount', label: 'Passed over', kind: 'NUMBER' }),
  field({ name: 'joinedAt', label: 'Joined', kind: 'DATE_TIME', sortable: true }),
];

const told = (id: string, summary: string, reason: string | null = null) => ({
  ...{
    id,
    at: '2026-11-21T08:00:00.000Z',
    type: 'waitlist.skipped',
    actorName: 'Bookwright',
    actorKind: 'SYSTEM',
    via: 'SYSTEM',
  },
  ...{ reason, before: null, after: null, summary },
});

/** An office with one person who waits for two places and was passed over once. */
const waitingOffice = () => {
  const office = fakeOffice();
  const inputs: WaitlistEntryInput[] = [];
  let refuse: UserError[] = [];
  const history = [told('e2', 'Passed over: needs 2, 1 free.'), told('e1', 'Joined the waiting list for 2 places, as number 1.')];
  const entry = {
    ...{ id: 'w1', version: 3, status: 'WAITING', name: 'Priya Nair', email: 'priya@example.org', phone: null, quantity: 2 },
    ...{ joinedAt: '2026-11-20T08:00:00.000Z', wantedFrom: null, wantedTo: null, offeredAt: null, offerExpiresAt: null },
    ...{ skipCount: 1, availableActions: ['OFFER', 'REMOVE'], customer: null, order: null },
    service: { id: 's1', name: 'First aid at work' },
    session: { id: 'x1', startsAt: '2026-11-25T09:00:00.000Z', endsAt: '2026-11-25T16:00:00.000Z', capacity: 12, taken: 12 },
    history: () => ({
      nodes: history,
      pageInfo: { endCursor: null, hasNextPage: false, hasPreviousPage: false, startCursor: null },
    }),
  };
  const act =
    (status: string, sentence: string) =>
    ({ input }: { input: WaitlistEntryInput }) => {
      inputs.push({ ...input });
      const userErrors = refuse;
      refuse = [];
      if (userErrors.length > 0) return { entry, userErrors };
      Object.assign(entry, { status, version: entry.version + 1, availableActions: status === 'OFFERED' ? ['REMOVE'] : [] });
      history.unshift(told(`e${history.length + 1}`, sentence, input.reason ?? null));
      return { entry, userErrors };
    };
  Object.assign(office.root, {
    grid: () => ({ entity: 'WAITLIST_ENTRY', fields }),
    waitlistEntries: () => ({
      nodes: [entry],
      pageInfo: { endCursor: null, hasNextPage: false, hasPreviousPage: false, startCursor: null },
      totalCount: { count: 1, capped: false },
    }),
    waitlistEntry: ({ id }: { id: string }) => (id === 'w1' ? entry : null),
    offerWaitlistPlace: act('OFFERED', 'Maya offered 2 places.'),
    removeWaitlistEntry: act('LEFT', 'Maya took them off the waiting list.'),
  });
  const refuseNext = (...errors: UserError[]) => {
    refuse = errors;
  };
  return { office, inputs, refuseNext };
};

const record = async () => {
  const found = await screen.findByRole('complementary', { name: 'Priya Nair' });
  await within(found).findByRole('heading', { name: 'Timeline' });
  return found;
};

test('the record says what somebody waits for and why they were passed over', async () => {
  openAdmin('/waiting-lists/w1', waitingOffice().office);
  const shown = await record();
  expect(shown.textContent).toMatch(/Waiting.*First aid at work, 2 places.*12 of 12 taken.*1 time: see the timeline/);
  expect(shown.textContent).toContain('Passed over: needs 2, 1 free.');
  expect(await screen.findByRole('grid', { name: 'Waiting lists' })).toBeTruthy();
});

test('a place is offered out of turn with a reason, and a refusal is told in the dialog', async () => {
  const { office, inputs, refuseNext } = waitingOffice();
  const { user } = openAdmin('/waiting-lists/w1', office);
  await user.click(within(await record()).getByRole('button', { name: 'Offer a place now' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Offer the place' }));
  expect(await dialog.findByText('Say why: the reason is kept in the history.')).toBeTruthy();
  await user.type(dialog.getByLabelText(/Reason/), 'Regular guest');
  refuseNext({ code: 'SESSION_FULL', message: '', path: ['quantity'], details: { seatsLeft: 0 } });
  await user.click(dialog.getByRole('button', { name: 'Offer the place' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('fully booked');
  await user.click(dialog.getByRole('button', { name: 'Offer the place' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(inputs.at(-1)).toEqual({ id: 'w1', expectedVersion: 3, reason: 'Regular guest' });
  const shown = await record();
  await waitFor(() => expect(shown.textContent).toContain('Maya offered 2 places.“Regular guest”'));
  expect(within(shown).queryByRole('button', { name: 'Offer a place now' })).toBeNull();
});

test('somebody is taken off the list', async () => {
  const { office, inputs } = waitingOffice();
  const { user } = openAdmin('/waiting-lists/w1', office);
  await user.click(within(await record()).getByRole('button', { name: 'Remove from the list' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Remove from the list' }));
  await waitFor(() => expect(screen.getByTestId('said').textContent).toContain('Priya Nair is no longer on the waiting list.'));
  expect(inputs).toEqual([{ id: 'w1', expectedVersion: 3, reason: null }]);
});
