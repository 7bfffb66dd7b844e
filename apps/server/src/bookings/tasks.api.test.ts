import { newId } from '../ids.js';
import type { Browser } from '../testing/ask.js';
import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let ben: Browser;
let reference: string;
beforeAll(async () => {
  harbour = await openHarbour();
  ben = await harbour.signedIn('ben@harbour.example');
  const { order } = await harbour.order({ serviceId: harbour.ids.massage, startsAt: '2026-12-01T10:00:00.000Z' });
  const [booking] = order.bookings;
  reference = booking.reference;
  const { organizationId, staffMembers } = harbour.ids;
  for (const [title, dueAt, assignee] of [
    ['Call back', '2026-11-18T09:00Z', staffMembers.RECEPTIONIST],
    ['Send the plan', '2026-11-20T15:00Z', null],
    ['Ask for a review', '2026-11-28T09:00Z', staffMembers.OWNER],
  ]) {
    await harbour.owner.insert('tasks', {
      ...{ organization_id: organizationId, id: newId(), booking_id: booking.id, title, due_at: dueAt, assignee_id: assignee },
      ...{ created_at: NOW, updated_at: NOW },
    });
  }
});
afterAll(() => harbour?.close());

const LIST = `query ($where: TaskWhere, $orderBy: [TaskOrder!]) { tasks(where: $where, orderBy: $orderBy) {
  nodes { id title doneAt assignee { displayName } booking { reference booker { name } } } totalCount { count } } }`;
async function tasks(who: Browser, where?: object) {
  const { data, errors } = await who.ask(LIST, { where });
  return errors ? { forbidden: errors[0]!.extensions.code } : data.tasks;
}
const titles = async (where?: object, who = ben) => (await tasks(who, where)).nodes.map(({ title }: { title: string }) => title);
const open = { doneAt: { isEmpty: true } };

test('[CRM-82] what is to be done after bookings is one list: mine, overdue, open, done', async () => {
  expect(await titles()).toEqual(['Call back', 'Send the plan', 'Ask for a review']);
  const [{ booking }] = (await tasks(ben)).nodes;
  expect(booking).toEqual({ reference, booker: { name: 'Priya Nair' } });
  expect(await titles({ ...open, assignee: { in: [harbour.ids.staffMembers.RECEPTIONIST] } })).toEqual(['Call back']);
  expect(await titles({ ...open, dueAt: { lt: NOW } })).toEqual(['Call back']);
  expect(await titles({ assignee: { isEmpty: true } })).toEqual(['Send the plan']);
  for (const search of ['plan', reference.toLowerCase(), 'massage']) expect((await titles({ search })).length).toBeGreaterThan(0);
  expect(await titles({ search: 'dentist' })).toEqual([]);

  const [first] = (await tasks(ben)).nodes;
  const finish = 'mutation ($input: FinishTaskInput!) { finishTask(input: $input) { userErrors { code } } }';
  expect((await ben.ask(finish, { input: { id: first.id, done: true } })).data.finishTask.userErrors).toEqual([]);
  expect(await titles(open)).toEqual(['Send the plan', 'Ask for a review']);
  expect(await titles({ doneAt: { isEmpty: false } })).toEqual(['Call back']);
  const one = await ben.ask('query ($id: ID!) { task(id: $id) { title doneAt } }', { id: first.id });
  expect(one.data.task).toEqual({ title: 'Call back', doneAt: NOW });
});

test('others see none of it', async () => {
  const rival = await harbour.rival();
  expect(await titles(undefined, rival)).toEqual([]);
  const [{ id }] = (await tasks(ben)).nodes;
  expect((await rival.ask('query ($id: ID!) { task(id: $id) { title } }', { id })).data.task).toBeNull();
  expect(await tasks(harbour.guest)).toEqual({ forbidden: 'UNAUTHENTICATED' });
});
