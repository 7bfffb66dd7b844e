import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
let ben: Browser;
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  ben = await harbour.signedIn('ben@harbour.example');
});
afterAll(() => harbour?.close());

const CHANGE = `mutation ($input: ChangeSettingsInput!) { changeSettings(input: $input) {
  settings { deleteMeans restoreMinutes holdMinutes approvalHolds } userErrors { code path details } } }`;
const VIEWER = '{ viewer { settings { deleteMeans restorePolicy restoreMinutes } } }';
const change = async (who: Browser, input: object) => {
  const { data, errors } = await who.ask(CHANGE, { input });
  return errors ? { forbidden: errors[0]!.extensions.code } : data.changeSettings;
};
const stored = async () => {
  const [row] = await harbour.rows('SELECT settings, version FROM organizations WHERE id = $1', [harbour.ids.organizationId]);
  return row;
};

test('who is signed in works by changed settings at once', async () => {
  expect((await ben.ask(VIEWER)).data.viewer.settings.deleteMeans).toBe('TOMBSTONE');
  const done = await change(maya, { deleteMeans: 'PURGE', restoreMinutes: 30 });
  expect(done).toMatchObject({ settings: { deleteMeans: 'PURGE', restoreMinutes: 30, holdMinutes: 15 }, userErrors: [] });
  expect((await ben.ask(VIEWER)).data.viewer.settings).toMatchObject({ deleteMeans: 'PURGE', restoreMinutes: 30 });
  const [event] = await harbour.rows("SELECT before, after, actor_name FROM events WHERE type = 'organization.settings_changed'");
  expect(event).toMatchObject({
    before: { deleteMeans: 'TOMBSTONE', restoreMinutes: 15 },
    after: { deleteMeans: 'PURGE', restoreMinutes: 30 },
    actor_name: 'maya',
  });
});

test('what was so already is no change; what cannot be is refused at its field', async () => {
  await change(maya, { approvalHolds: true });
  const before = await stored();
  expect((await change(maya, { approvalHolds: true, holdMinutes: null })).userErrors).toEqual([]);
  expect((await change(maya, { restoreMinutes: 0, holdMinutes: 9_999 })).userErrors).toEqual([
    { code: 'INVALID_VALUE', path: ['holdMinutes'], details: { least: 1, most: 1440 } },
    { code: 'INVALID_VALUE', path: ['restoreMinutes'], details: { least: 1, most: 10080 } },
  ]);
  expect(await stored()).toEqual(before);
});

test('it takes the right for it, and reaches no other organization', async () => {
  const before = await stored();
  expect(await change(ben, { holdMinutes: 5 })).toEqual({ forbidden: 'FORBIDDEN' });
  expect(await change(harbour.guest, { holdMinutes: 5 })).toEqual({ forbidden: 'UNAUTHENTICATED' });
  await change(await harbour.rival(), { holdMinutes: 5 });
  expect(await stored()).toEqual(before);
  const tried = harbour.database.db.write(harbour.ids.organizationId, (tx) =>
    tx.query('WITH tried AS (UPDATE organizations SET settings = settings RETURNING id) SELECT id FROM tried'),
  );
  expect(await tried).toEqual([{ id: harbour.ids.organizationId }]);
});
