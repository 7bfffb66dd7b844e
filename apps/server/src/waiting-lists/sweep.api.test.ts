import { systemContext } from '../start/system-context.js';
import { until } from '../testing/until.js';
import { startWorker, type Worker } from '../worker.js';
import { openWaitingRoom, type WaitingRoom } from './testing/waiting-room.js';
import { settleWaitingLists } from './use-cases/offer-places.js';

let room: WaitingRoom;
let worker: Worker | undefined;
beforeAll(async () => {
  room = await openWaitingRoom();
}, 60_000);
afterAll(async () => {
  await worker?.stop();
  await room?.close();
});

const quiet = () => {};

test('a worker offers what it was not told about: seats of an emptied basket, and those of an offer that ran out', async () => {
  const { session } = room.ids;
  const { basketToken, basket } = await room.shop('addBasketLine', {
    serviceId: room.ids.course,
    sessionId: session,
    quantity: 3,
  });
  const first = await room.join(session);
  const second = await room.join(session, { quantity: 3 });
  await room.deliver();
  await room.shop('removeBasketLine', { basketToken, lineId: basket.lines[0].id });
  expect(await room.place(first.token)).toMatchObject({ status: 'WAITING' });

  worker = startWorker({
    databaseUrl: room.database.url,
    services: room.services,
    log: { info: quiet, warn: quiet, error: quiet },
    freeExpiredHolds: async () => undefined,
    settleWaitingLists: async (id) => {
      await settleWaitingLists((await systemContext(room.services, id))!);
    },
    sweepMs: 50,
  });
  await until(async () => (await room.place(first.token)).status === 'OFFERED');
  expect(await room.place(second.token)).toMatchObject({ status: 'WAITING', position: 1 });

  room.at.now = '2026-11-21T12:00:01.000Z';
  await until(async () => (await room.place(second.token)).status === 'OFFERED');
  await until(async () => (await room.letters('person1@example.org')).length === 3);
  expect(await room.place(first.token)).toMatchObject({ status: 'EXPIRED' });
});
