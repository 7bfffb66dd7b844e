import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../../testing/fake-office.js';
import { aBooking, everyPermission, refusal } from '../../../testing/fake-records.js';
import { aResource, fakeResources } from '../../../testing/fake-resources.js';
import { openAdmin } from '../../../testing/open-admin.js';

const rights = [...everyPermission, 'catalog.read', 'resource.manage'];

const openCalendar = async (over: Parameters<typeof aResource>[0] = {}, permissions = rights) => {
  const office = fakeOffice({ permissions });
  const resources = fakeResources([aResource(over)], office.calls);
  Object.assign(office.root, resources.root);
  const admin = openAdmin('/resources/room-2/calendar', office);
  await screen.findByRole('heading', { name: 'Hours of Room 2' });
  await screen.findByRole('heading', { name: /Every week/ });
  return { ...admin, resources, user: admin.user };
};

const day = (name: string) => within(screen.getByRole('group', { name }));
const hoursOn = (name: string) =>
  day(name)
    .queryAllByRole('button')
    .map((block) => block.getAttribute('aria-label'));
const savedHours = (calls: { name: string; input: unknown }[]) =>
  (calls.find(({ name }) => name === 'setWeeklyHours')!.input as { hours: { weekday: number; opens: string; closes: string }[] })
    .hours;

/** jsdom lays nothing out: the week is 700 by 1440 pixels, a pixel a minute. */
const layOut = () => {
  screen.getByRole('group', { name: 'The week' }).getBoundingClientRect = () =>
    ({ left: 0, top: 0, width: 700, height: 1440 }) as DOMRect;
};
const at = (weekday: number, minute: number) => ({ clientX: weekday * 100 - 50, clientY: minute, button: 0 });
/** jsdom has no pointer events; a mouse event of their name is what React needs. */
const point = (type: 'pointerdown' | 'pointermove' | 'pointerup', target: Element, place: object) =>
  fireEvent(target, new MouseEvent(type, { bubbles: true, cancelable: true, ...place }));
const drag = (target: Element, from: object, ...to: object[]) => {
  const week = screen.getByRole('group', { name: 'The week' });
  point('pointerdown', target, from);
  for (const place of to) point('pointermove', week, place);
  point('pointerup', week, to.at(-1) ?? from);
};
const fill = async (user: ReturnType<typeof openAdmin>['user'], input: HTMLElement, text: string) => {
  await user.clear(input);
  await user.click(input);
  await user.paste(text);
};
const block = (name: string) => screen.getByRole('button', { name });

describe('the week', () => {
  test('[SV-37] is drawn, moved and stretched with the pointer, and saved as a whole', async () => {
    const { user, office } = await openCalendar();
    layOut();
    expect(hoursOn('Monday')).toEqual(['Monday 09:00 – 17:00']);
    drag(screen.getByRole('group', { name: 'Saturday' }), at(6, 605), at(6, 700), at(6, 782));
    expect(hoursOn('Saturday')).toEqual(['Saturday 10:00 – 13:00']);
    drag(block('Monday 09:00 – 17:00'), at(1, 600), at(1, 690));
    expect(hoursOn('Monday')).toEqual(['Monday 10:30 – 18:30']);
    drag(block('Monday 10:30 – 18:30').querySelector('[data-edge="to"]')!, at(1, 1110), at(1, 1200));
    drag(block('Monday 10:30 – 20:00').querySelector('[data-edge="from"]')!, at(1, 630), at(1, 480));
    expect(hoursOn('Monday')).toEqual(['Monday 08:00 – 20:00']);
    drag(block('Saturday 10:00 – 13:00'), at(6, 660), at(7, 660));
    expect([hoursOn('Saturday'), hoursOn('Sunday')]).toEqual([[], ['Sunday 10:00 – 13:00']]);
    await user.click(screen.getByRole('button', { name: 'Save the week' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save the week' })).toBeNull());
    expect(savedHours(office.calls)).toEqual([
      { weekday: 1, opens: '08:00', closes: '20:00' },
      ...[2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' })),
      { weekday: 7, opens: '10:00', closes: '13:00' },
    ]);
  });

  test('a block stays where it was when it is dropped on another, or when Escape is pressed; a click adds an hour', async () => {
    await openCalendar();
    layOut();
    drag(block('Monday 09:00 – 17:00'), at(1, 600), at(2, 600));
    expect([hoursOn('Monday'), hoursOn('Tuesday')]).toEqual([['Monday 09:00 – 17:00'], ['Tuesday 09:00 – 17:00']]);
    const week = screen.getByRole('group', { name: 'The week' });
    point('pointerdown', block('Monday 09:00 – 17:00'), at(1, 600));
    point('pointermove', week, at(6, 600));
    expect(hoursOn('Saturday')).toEqual(['Saturday 09:00 – 17:00']);
    fireEvent.keyDown(week, { key: 'Escape' });
    point('pointerup', week, at(6, 600));
    expect([hoursOn('Monday'), hoursOn('Saturday')]).toEqual([['Monday 09:00 – 17:00'], []]);
    drag(screen.getByRole('group', { name: 'Sunday' }), at(7, 637));
    expect(hoursOn('Sunday')).toEqual(['Sunday 10:00 – 11:00']);
  });

  test('is changed with keys alone; the focus stays on the block', async () => {
    const { user } = await openCalendar();
    block('Monday 09:00 – 17:00').focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(block('Monday 09:15 – 17:15'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}');
    expect(document.activeElement).toBe(block('Monday 09:15 – 17:30'));
    await user.keyboard('{ArrowUp}{ArrowRight}');
    expect(hoursOn('Monday')).toEqual(['Monday 09:00 – 17:15']);
    await user.keyboard('{Delete}');
    expect(hoursOn('Monday')).toEqual([]);
    expect(document.activeElement).toBe(block('Tuesday 09:00 – 17:00'));
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(hoursOn('Monday')).toEqual(['Monday 09:00 – 17:00']);
  });

  test('is written as times; what cannot be is said at the time, and a day is copied to others', async () => {
    const { user } = await openCalendar();
    const opens = screen.getByRole('textbox', { name: 'Monday, opens' });
    await user.clear(opens);
    await user.type(opens, '8.30{Enter}');
    expect(hoursOn('Monday')).toEqual(['Monday 08:30 – 17:00']);
    await user.click(screen.getByRole('button', { name: 'Add hours on Monday' }));
    expect(hoursOn('Monday')).toEqual(['Monday 08:30 – 17:00', 'Monday 17:00 – 18:00']);
    const [, second] = screen.getAllByRole('textbox', { name: 'Monday, opens' });
    await user.clear(second!);
    await user.type(second!, '16{Enter}');
    expect(await screen.findByText('This overlaps other hours of the day.')).toBeTruthy();
    await user.clear(second!);
    await user.type(second!, 'noon{Enter}');
    expect(await screen.findByText('Write a time such as 9:30.')).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Copy Monday to other days' }));
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(hoursOn('Friday')).toEqual(['Friday 08:30 – 17:00', 'Friday 17:00 – 18:00']);
    expect(hoursOn('Saturday')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Take away Monday 17:00 to 18:00' }));
    expect(hoursOn('Monday')).toEqual(['Monday 08:30 – 17:00']);
  });

  test('that somebody else has changed meanwhile is not written over; the draft stays', async () => {
    const { user, resources } = await openCalendar();
    resources.refuseNext('setWeeklyHours', refusal('STALE_VERSION', ['expectedVersion']));
    block('Monday 09:00 – 17:00').focus();
    await user.keyboard('{Delete}');
    await user.click(screen.getByRole('button', { name: 'Save the week' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/changed/i);
    expect(hoursOn('Monday')).toEqual([]);
  });

  test('can be looked at without the right to change it', async () => {
    await openCalendar({}, [...everyPermission, 'catalog.read']);
    block('Monday 09:00 – 17:00').focus();
    fireEvent.keyDown(block('Monday 09:00 – 17:00'), { key: 'Delete' });
    expect(hoursOn('Monday')).toEqual(['Monday 09:00 – 17:00']);
    for (const name of [/^Add/, /^Copy/, /^Take/, 'Another date']) expect(screen.queryByRole('button', { name })).toBeNull();
  });
});

describe('what is different from the week', () => {
  test('[SV-37] time off is added, and the bookings within it are told and lead to their records', async () => {
    const { user, resources, office } = await openCalendar();
    resources.told.conflicts = [aBooking()];
    resources.told.sessionConflicts = [{ id: 'yoga-1', startsAt: '2026-12-24T18:00:00.000Z', service: { name: 'Yoga' } }];
    await user.click(screen.getByRole('button', { name: 'Add time off' }));
    const dialog = within(await screen.findByRole('dialog'));
    await fill(user, dialog.getByLabelText('From'), '24 Dec 2026');
    await fill(user, dialog.getByLabelText('Reason'), 'Training');
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    const told = within(await screen.findByRole('alert'));
    expect(told.getByText('One booking and one session lie within the time off')).toBeTruthy();
    expect(told.getByRole('link', { name: 'Yoga' }).getAttribute('href')).toBe('/sessions/yoga-1');
    expect(told.getByRole('link', { name: 'Sports massage, 60 min' }).getAttribute('href')).toMatch(/^\/bookings\//);
    expect(office.calls.at(-1)!.input).toMatchObject({ startsAt: '2026-12-24', endsAt: '2026-12-24', reason: 'Training' });
    Object.assign(resources.told, { conflicts: [], sessionConflicts: [] });
    await user.click(await screen.findByRole('button', { name: /^Take back the time off/ }));
    expect(await screen.findByText('None to come.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('dates are closed and given back', async () => {
    const { user, office } = await openCalendar({
      dateHours: [{ date: '2026-12-31', opens: '09:00', closes: '12:00' }],
    });
    expect(screen.getByText('09:00 – 12:00')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Another date' }));
    const dialog = within(await screen.findByRole('dialog'));
    await fill(user, dialog.getByLabelText('From'), '25 Dec 2026');
    await fill(user, dialog.getByLabelText('To'), '26 Dec 2026');
    await user.click(dialog.getByRole('button', { name: 'Set' }));
    await waitFor(() => expect(screen.getAllByText('closed')).toHaveLength(2));
    expect(office.calls.at(-1)!.input).toMatchObject({ dates: ['2026-12-25', '2026-12-26'], hours: [] });
    await user.click(screen.getByRole('button', { name: /^Give .*31 Dec.* the hours of its weekday back$/ }));
    await waitFor(() => expect(screen.queryByText('09:00 – 12:00')).toBeNull());
  });

  test('dates have hours of their own; what overlaps is said, and the form stays', async () => {
    const { user, resources } = await openCalendar();
    await user.click(screen.getByRole('button', { name: 'Another date' }));
    const dialog = within(await screen.findByRole('dialog'));
    await fill(user, dialog.getByLabelText('From'), '28 Dec 2026');
    await user.click(dialog.getByRole('radio', { name: 'Open at these times' }));
    await fill(user, dialog.getByLabelText('Opens, row 1'), '8.30');
    await user.click(dialog.getByRole('button', { name: 'More hours' }));
    resources.refuseNext('setDateHours', refusal('HOURS_OVERLAP', ['hours', '1'], { with: 0 }));
    await user.click(dialog.getByRole('button', { name: 'Set' }));
    expect((await dialog.findByRole('alert')).textContent).toMatch(/overlap/);
    await user.click(dialog.getByRole('button', { name: 'Set' }));
    expect(await screen.findByText('08:30 – 13:00, 14:00 – 17:00')).toBeTruthy();
  });
});
