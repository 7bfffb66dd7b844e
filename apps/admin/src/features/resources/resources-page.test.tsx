import type { GridField } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { everyPermission, refusal } from '../../testing/fake-records.js';
import { aResource, fakeResources } from '../../testing/fake-resources.js';
import { openAdmin } from '../../testing/open-admin.js';

const field = (name: string, label: string, kind: GridField['kind'], over: Partial<GridField> = {}): GridField => ({
  ...{ name, label, kind, operators: ['eq'], sortable: true, editable: false, nullable: false, defaultVisible: true },
  ...{ width: 140, options: null, referenceEntity: null, path: [name], ...over },
});
const fields = [
  field('name', 'Name', 'TEXT'),
  field('active', 'In use', 'BOOLEAN'),
  field('kind', 'Type', 'CHOICE', { operators: ['in'], options: [{ value: 'ROOM', label: 'Room', tone: null }] }),
];

const open = (path: string, permissions = [...everyPermission, 'catalog.read', 'resource.manage']) => {
  const office = fakeOffice({ permissions });
  const rows = [aResource(), aResource({ id: 'hana', name: 'Hana Sato', kind: 'STAFF', typeName: 'Staff', active: false })];
  const resources = fakeResources(rows, office.calls);
  const page = () => ({
    ...{ nodes: rows, edges: [], totalCount: { count: rows.length, capped: false } },
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
  Object.assign(office.root, resources.root, { grid: () => ({ entity: 'RESOURCE', fields }), resources: page });
  return { ...openAdmin(path, office), resources, rows };
};

const fill = async (user: ReturnType<typeof openAdmin>['user'], input: HTMLElement, text: string) => {
  await user.clear(input);
  await user.click(input);
  await user.paste(text);
};

describe('resources', () => {
  test('[SV-03] a new one is added with a type of its own, and its calendar opens', async () => {
    const { user, office, router, resources } = open('/resources');
    await user.click(await screen.findByRole('button', { name: 'New resource' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('combobox', { name: 'Type' }));
    await user.click(await screen.findByRole('option', { name: 'Another type …' }));
    await fill(user, dialog.getByRole('textbox', { name: /Name of the type/ }), 'Boat');
    await fill(user, dialog.getByRole('textbox', { name: 'Name' }), 'Gull');
    await fill(user, dialog.getByRole('textbox', { name: 'Code' }), 'B1');
    await user.type(dialog.getByRole('combobox', { name: 'Skills' }), 'sailing{Enter}');
    resources.refuseNext('createResource', refusal('DUPLICATE', ['code']));
    await user.click(dialog.getByRole('button', { name: 'Add the resource' }));
    expect(await dialog.findByText('The same is already there.')).toBeTruthy();
    await user.clear(dialog.getByRole('textbox', { name: 'Code' }));
    await user.click(dialog.getByRole('button', { name: 'Add the resource' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/resources/made/calendar'));
    expect(await screen.findByRole('heading', { name: 'Hours of Gull' })).toBeTruthy();
    expect(office.calls.at(-1)).toMatchObject({
      name: 'createResource',
      input: { name: 'Gull', kind: 'BOAT', code: null, capacity: 1, skills: ['sailing'], timeZone: 'Europe/London' },
    });
  });

  test('one that is booked is archived after it was asked again, with the number of bookings; and taken back', async () => {
    const { user, office, resources } = open('/resources/room-2');
    resources.refuseNext('archiveResource', refusal('RESOURCE_IN_USE', ['keepBookings'], { count: 3 }));
    await user.click(await screen.findByRole('button', { name: 'Archive' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Archive' }));
    await user.click(await dialog.findByRole('button', { name: 'Archive, and keep 3 bookings to come' }));
    await user.click(await screen.findByRole('button', { name: 'Take back into use' }));
    expect(await screen.findByRole('button', { name: 'Archive' })).toBeTruthy();
    const inputs = office.calls.map(({ name, input }) => [name, (input as { keepBookings?: boolean }).keepBookings]);
    expect(inputs).toEqual([
      ['archiveResource', false],
      ['archiveResource', true],
      ['restoreResource', undefined],
    ]);
  });

  test('what is said of one is changed, and how many places it has', async () => {
    const { user, office } = open('/resources/room-2');
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    const dialog = within(await screen.findByRole('dialog'));
    const name = dialog.getByRole('textbox', { name: 'Name' });
    await fill(user, name, 'Blue room');
    await fill(user, dialog.getByRole('textbox', { name: 'Places' }), '3');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(office.calls).toMatchObject([
      { name: 'changeResource', input: { id: 'room-2', expectedVersion: 1, name: 'Blue room' } },
      { name: 'changeResourceCapacity', input: { id: 'room-2', expectedVersion: 2, capacity: 3 } },
    ]);
  });

  test('without the right to change them they can be looked at', async () => {
    open('/resources/room-2', [...everyPermission, 'catalog.read']);
    expect(await screen.findByText('Mon – Fri')).toBeTruthy();
    for (const name of ['New resource', 'Change', 'Archive']) expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
