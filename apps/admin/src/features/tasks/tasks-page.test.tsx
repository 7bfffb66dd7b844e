import type { FinishTaskInput, GridField, TaskWhere } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { aBooking, everyPermission } from '../../testing/fake-records.js';
import { openAdmin } from '../../testing/open-admin.js';

const field = (name: string, label: string, kind: GridField['kind'], over: Partial<GridField> = {}): GridField => ({
  ...{ name, label, kind, operators: ['eq', 'in', 'isEmpty'], sortable: false, editable: false, nullable: true },
  ...{ defaultVisible: true, width: 140, options: null, referenceEntity: null, path: [name], ...over },
});
const fields = [
  field('title', 'To do', 'TEXT'),
  field('dueAt', 'Due', 'DATE_TIME', { sortable: true }),
  field('assignee', 'For', 'REFERENCE', { referenceEntity: 'STAFF_MEMBER', path: ['assignee', 'displayName'] }),
  field('doneAt', 'Done', 'DATE_TIME'),
];

function open(path: string, permissions = everyPermission) {
  const office = fakeOffice({ permissions });
  const task = {
    ...{ id: 't1', title: 'Call back', dueAt: '2026-11-18T09:00:00.000Z', doneAt: null as string | null },
    ...{ assignee: { id: 'maya', displayName: 'Maya Lindqvist' }, booking: aBooking() },
  };
  const asked: (TaskWhere | undefined)[] = [];
  Object.assign(office.root, {
    grid: () => ({ entity: 'TASK', fields }),
    task: ({ id }: { id: string }) => (id === task.id ? task : null),
    staffMembers: () => [{ id: 'maya', displayName: 'Maya Lindqvist' }],
    tasks: ({ where }: { where?: TaskWhere }) => {
      asked.push(where);
      return {
        ...{ nodes: [task], edges: [], totalCount: { count: 1, capped: false } },
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      };
    },
    finishTask: ({ input }: { input: FinishTaskInput }) => {
      office.calls.push({ name: 'finishTask', input });
      task.doneAt = input.done ? '2026-11-22T09:00:00.000Z' : null;
      return { booking: aBooking(), userErrors: [] };
    },
  });
  return { ...openAdmin(path, office), asked };
}

test('[CRM-82] open tasks are listed, and mine apart', async () => {
  const { user, asked } = open('/tasks');
  expect(await screen.findByText('Call back')).toBeTruthy();
  expect(asked.some((where) => JSON.stringify(where) === '{"doneAt":{"isEmpty":true}}')).toBe(true);
  await user.click(screen.getByRole('button', { name: /^Mine/ }));
  await waitFor(() => expect(JSON.stringify(asked)).toContain('"assignee":{"in":["maya"]}'));
});

test('[CRM-82] a task is finished on its record, and taken back', async () => {
  const { user, office } = open('/tasks/t1');
  const record = within(await screen.findByRole('complementary', { name: 'Call back' }));
  expect(record.getByText('Maya Lindqvist')).toBeTruthy();
  await user.click(record.getByRole('button', { name: 'Done' }));
  await user.click(await record.findByRole('button', { name: 'Not done yet' }));
  expect(await record.findByRole('button', { name: 'Done' })).toBeTruthy();
  expect(office.calls.map(({ input }) => input)).toEqual([
    { id: 't1', done: true },
    { id: 't1', done: false },
  ]);
});
