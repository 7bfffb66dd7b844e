import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
let ids: string[];
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  const { order } = await harbour.order({ serviceId: harbour.ids.course, sessionId: harbour.ids.session, quantity: 2 });
  const alone = await harbour.order({ serviceId: harbour.ids.massage, startsAt: '2026-12-01T10:00:00.000Z' });
  ids = [...order.bookings, ...alone.order.bookings].map(({ id }: { id: string }) => id);
  const change = 'mutation { changeSettings(input: { deleteMeans: PURGE }) { userErrors { code } } }';
  expect((await maya.ask(change)).data.changeSettings.userErrors).toEqual([]);
});
afterAll(() => harbour?.close());

const BULK = `mutation ($input: EditBookingsInput!) { editBookings(input: $input) { changedCount refusedCount
  results { id reference outcome refusals { code path details } booking { id } } userErrors { code } } }`;
async function erase(who: Browser, input: { confirmation?: string; dryRun?: boolean; select?: string[] }) {
  const { confirmation, dryRun = false, select = ids } = input;
  const { data, errors } = await who.ask(BULK, {
    input: { select: { ids: select }, change: { delete: { confirmation } }, dryRun },
  });
  return errors ? { forbidden: errors[0]!.extensions.code } : data.editBookings;
}
const left = async () => (await harbour.rows('SELECT id FROM bookings ORDER BY id')).map(({ id }: { id: string }) => id);

test('[AL-27] [AL-35] where deleting means erasing, many are erased once their number is typed, and the rest says why not', async () => {
  const before = await left();
  expect(await erase(maya, { dryRun: true })).toMatchObject({ changedCount: 3, refusedCount: 0 });
  const wrong = await erase(maya, { confirmation: '2' });
  expect(wrong).toMatchObject({ changedCount: 0, refusedCount: 3 });
  expect(wrong.results[0].refusals).toEqual([
    { code: 'CONFIRMATION_REQUIRED', path: ['confirmation'], details: { together: 3 } },
  ]);
  expect(await erase(await harbour.signedIn('ben@harbour.example'), { confirmation: '3' })).toEqual({ forbidden: 'FORBIDDEN' });
  const rival = await erase(await harbour.rival(), { confirmation: '3' });
  expect(rival).toMatchObject({ changedCount: 0, refusedCount: 3 });
  expect(await left()).toEqual(before);

  const missing = '01930000-0000-7000-8000-00000000dead';
  const done = await erase(maya, { confirmation: ' 4 ', select: [...ids, missing] });
  expect(done).toMatchObject({ changedCount: 3, refusedCount: 1 });
  expect(done.results[0]).toMatchObject({ id: missing, refusals: [{ code: 'NOT_FOUND' }] });
  expect(done.results[1]).toMatchObject({ outcome: 'CHANGED', reference: expect.stringMatching(/^BW-/), booking: null });
  expect(await left()).toEqual([]);
  const orders = await harbour.rows('SELECT booking_count, internal_total_minor::integer AS total FROM orders');
  expect(orders).toEqual([
    { booking_count: 0, total: 0 },
    { booking_count: 0, total: 0 },
  ]);
  expect(await harbour.rows('SELECT taken FROM event_sessions WHERE id = $1', [harbour.ids.session])).toEqual([{ taken: 0 }]);
  expect(await harbour.rows("SELECT entity_id FROM events WHERE type = 'booking.purged'")).toHaveLength(3);
});
