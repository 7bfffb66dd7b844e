import { deciding } from '../testing/index.js';
import { DEFAULT_SETTINGS, type OrganizationSettings } from './organization.js';
import { decideChangeSettings } from './settings.decide.js';
import { SETTING_FIELDS, SETTING_NAMES } from './settings.fields.js';

const facts = { organizations: new Map([['harbour', { id: 'harbour', version: 3, settings: DEFAULT_SETTINGS }]]) };
const change = (settings: object) =>
  decideChangeSettings(facts, { id: 'harbour', settings: settings as Partial<OrganizationSettings> }, deciding());

test('every setting has a rule, and what it is by default keeps to it', () => {
  expect([...SETTING_NAMES].sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  expect(change(DEFAULT_SETTINGS)).toMatchObject({ refusals: [], changes: [] });
});

test.each(SETTING_NAMES)('%s takes nothing it cannot mean', (name) => {
  expect(change({ [name]: 'nonsense' }).refusals).toMatchObject([{ code: 'INVALID_VALUE', path: [name] }]);
  const field = SETTING_FIELDS[name];
  if (field.kind !== 'WHOLE') return;
  for (const wrong of [field.least - 1, field.most + 1, field.least + 0.5, Number.NaN]) {
    expect(change({ [name]: wrong }).refusals).toMatchObject([
      { path: [name], details: { least: field.least, most: field.most } },
    ]);
  }
  expect(change({ [name]: field.least }).refusals).toEqual([]);
});

test('only what differs is changed and told; the rest of the settings stays', () => {
  const { changes, events } = change({ holdMinutes: 15, pencilHours: 24 });
  expect(changes).toEqual([
    {
      op: 'patch',
      entity: 'organizations',
      id: 'harbour',
      expectedVersion: 3,
      set: { settings: { ...DEFAULT_SETTINGS, pencilHours: 24 } },
    },
  ]);
  expect(events).toMatchObject([{ before: { pencilHours: 48 }, after: { pencilHours: 24 } }]);
});
