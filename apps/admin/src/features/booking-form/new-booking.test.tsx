import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { aBooking, everyPermission, refusal } from '../../testing/fake-records.js';
import { freeSlot, notFree, slotReason } from '../../testing/fake-slots.js';
import { openAdmin } from '../../testing/open-admin.js';

async function openForm(office = fakeOffice()) {
  const opened = openAdmin('/bookings/new?view=all', office);
  const panel = within(await screen.findByRole('complementary', { name: 'New booking' }));
  await panel.findByRole('button', { name: 'Book' });
  return { ...opened, panel };
}

type Opened = Awaited<ReturnType<typeof openForm>>;

const combobox = (panel: Opened['panel'], name: string) => panel.getByRole('combobox', { name: new RegExp(`^${name}`) });

async function choose({ panel, user }: Opened, picker: string, option: string) {
  await user.click(combobox(panel, picker));
  await user.click(await screen.findByRole('option', { name: new RegExp(option), hidden: true }));
}

async function typeTime({ panel, user }: Opened, hours: string, minutes: string) {
  await user.type(panel.getByRole('spinbutton', { name: 'Time, hours' }), hours);
  await user.type(panel.getByRole('spinbutton', { name: 'Time, minutes' }), minutes);
}

const verdict = (panel: Opened['panel']) => within(panel.getByRole('region', { name: 'Is it free?' }));
const sent = (office: Opened['office']) => office.calls.at(-1) as { name: string; input: Record<string, unknown> };

test('[CRM-79] a booking for somebody known is made, and takes the place of the form', async () => {
  const opened = await openForm();
  const { panel, user, office, router } = opened;
  await choose(opened, 'Customer', 'Priya Nair');
  await choose(opened, 'Service', 'Sports massage');
  await user.click(await panel.findByRole('button', { name: '11:15' }));
  expect(await verdict(panel).findByText('This time is free.')).toBeTruthy();
  await user.click(panel.getByRole('button', { name: 'Book' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/bookings/b1'));
  expect(router.state.location.search).toBe('?view=all');
  expect(sent(office)).toMatchObject({
    name: 'createBooking',
    input: {
      ...{ customerId: 'priya', serviceId: 'massage', durationMin: 60, sendOrderEmail: true },
      startsAtLocal: { date: '2026-11-23', time: '11:15' },
    },
  });
  expect(screen.getByTestId('said').textContent).toContain('BW-7F3K2Q is booked.');
});

test('[SV-25] somebody new is noted down with the booking', async () => {
  const opened = await openForm();
  const { panel, user, office } = opened;
  await user.click(panel.getByRole('button', { name: 'Somebody new' }));
  await user.type(panel.getByRole('textbox', { name: 'Given name' }), 'Zoë');
  await user.type(panel.getByRole('textbox', { name: 'Family name' }), 'Lind');
  await user.type(panel.getByRole('textbox', { name: 'Email' }), 'zoe@example.org');
  await user.type(panel.getByRole('textbox', { name: 'Title' }), 'Stocktaking');
  await typeTime(opened, '14', '30');
  await user.click(panel.getByRole('switch', { name: 'Send the order email' }));
  await user.click(panel.getByRole('button', { name: 'Book' }));
  await waitFor(() => expect(office.calls).toHaveLength(1));
  expect(sent(office).input).toMatchObject({
    newCustomer: { givenName: 'Zoë', familyName: 'Lind', email: 'zoe@example.org' },
    ...{ title: 'Stocktaking', durationMin: 60, sendOrderEmail: false },
  });
  expect(sent(office).input).not.toHaveProperty('customerId');
});

test('[SV-32] [CRM-78] a taken time says who is there, and every fix is a press away', async () => {
  const office = fakeOffice();
  const rival = {
    startsAt: '2026-11-23T10:00:00.000Z',
    endsAt: '2026-11-23T11:00:00.000Z',
    booking: aBooking({ reference: 'BW-RIVAL' }),
  };
  const reason = slotReason('RESOURCE_TAKEN', { resource: { id: 'kim', name: 'Kim', kind: 'STAFF' }, rival: rival as never });
  const lou = { id: 'lou', name: 'Lou', kind: 'STAFF' };
  office.slots.answerWith(({ resourceIds, startsAtLocal, override }) =>
    resourceIds?.includes('lou') || startsAtLocal?.time === '11:15' || override
      ? freeSlot()
      : notFree([reason], { times: ['2026-11-23T11:15:00.000Z'], resources: [lou], override: true }),
  );
  const opened = await openForm(office);
  const { panel, user } = opened;
  await choose(opened, 'Customer', 'Priya Nair');
  await choose(opened, 'Service', 'Sports massage');
  await typeTime(opened, '10', '00');
  expect(await verdict(panel).findByText('This time cannot be booked.')).toBeTruthy();
  expect(verdict(panel).getByText(/Kim/).closest('li')!.textContent).toMatch(/^Kim: taken Mon.* by BW-RIVAL Sports massage/);

  await user.click(verdict(panel).getByRole('button', { name: /11:15/ }));
  expect(await verdict(panel).findByText('This time is free.')).toBeTruthy();

  await user.click(panel.getByRole('button', { name: '09:00' }));
  await user.click(await verdict(panel).findByRole('button', { name: 'With Lou' }));
  expect(await verdict(panel).findByText('This time is free.')).toBeTruthy();
  expect(office.slots.asked.at(-1)).toMatchObject({ resourceIds: ['lou'] });
});

test('going beyond the rules asks why before it books', async () => {
  const office = fakeOffice();
  office.slots.answerWith(({ override }) =>
    override ? freeSlot() : notFree([slotReason('OUTSIDE_OPENING_HOURS', { overridable: true })], { override: true }),
  );
  const opened = await openForm(office);
  const { panel, user } = opened;
  await choose(opened, 'Customer', 'Priya Nair');
  await choose(opened, 'Service', 'Sports massage');
  await typeTime(opened, '20', '00');
  await user.click(await verdict(panel).findByRole('button', { name: 'Book it all the same…' }));
  expect(await verdict(panel).findByText('Possible beyond hours and rules.')).toBeTruthy();
  await user.click(panel.getByRole('button', { name: 'Book' }));
  expect(await verdict(panel).findByText(/Say why/)).toBeTruthy();
  expect(office.calls).toEqual([]);
  await user.type(verdict(panel).getByRole('textbox', { name: 'Why' }), 'Agreed');
  await user.click(panel.getByRole('button', { name: 'Book' }));
  await waitFor(() => expect(sent(office).input).toMatchObject({ override: true, reason: 'Agreed' }));
});

test('[CRM-15] what is missing and what is refused stands at its field', async () => {
  const office = fakeOffice();
  const opened = await openForm(office);
  const { panel, user } = opened;
  await user.click(panel.getByRole('button', { name: 'Book' }));
  expect(await panel.findByText('Choose who books, or note somebody new.')).toBeTruthy();
  expect(panel.getByText('Choose a service, or say what it is.')).toBeTruthy();
  expect(panel.getByText('Give a time.')).toBeTruthy();
  expect(office.calls).toEqual([]);

  office.refuseNext('createBooking', refusal('ADDRESS_REQUIRED', ['place', 'locationAddress']));
  await choose(opened, 'Customer', 'Priya Nair');
  await choose(opened, 'Service', 'Sports massage');
  await typeTime(opened, '10', '00');
  await user.click(await panel.findByText('At the customer’s place'));
  await user.click(panel.getByRole('button', { name: 'Book' }));
  expect(await panel.findByText('Where shall we come? Give an address.')).toBeTruthy();
});

test('a seat has the time of its session', async () => {
  const opened = await openForm();
  const { panel, user, office } = opened;
  await choose(opened, 'Customer', 'Priya Nair');
  await choose(opened, 'Service', 'First aid');
  await user.click(await panel.findByRole('combobox', { name: /^Date/ }));
  await user.click(await screen.findByRole('option', { name: /1 Dec.*3 left/, hidden: true }));
  expect(panel.queryByRole('spinbutton', { name: 'Time, hours' })).toBeNull();
  await user.click(panel.getByRole('button', { name: 'Book' }));
  await waitFor(() => expect(sent(office).input).toMatchObject({ serviceId: 'course', sessionId: 'first' }));
  expect(sent(office).input).not.toHaveProperty('startsAtLocal');
});

test('N opens the form', async () => {
  const { router, user } = openAdmin('/bookings');
  await screen.findByText('BW-7F3K2Q');
  await user.keyboard('n');
  await waitFor(() => expect(router.state.location.pathname).toBe('/bookings/new'));
});

test('whoever may not book finds no way to the form', async () => {
  const permissions = everyPermission.filter((permission) => permission !== 'booking.create');
  const { router, user } = openAdmin('/bookings', fakeOffice({ permissions }));
  await screen.findByText('BW-7F3K2Q');
  expect(screen.queryByRole('button', { name: 'New booking' })).toBeNull();
  await user.keyboard('n');
  expect(router.state.location.pathname).toBe('/bookings');
});
