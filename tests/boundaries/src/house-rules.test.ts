import { expect, test } from '@jest/globals';
import { problemsBelow, rules } from '../../../scripts/check/rules.js';
import { discard, inOrder, miniature, type Sources } from './miniature.js';

/** What the house rules say about the sources: `rule: file:line`. */
function reported(sources: Sources): string[] {
  const folder = miniature({ ...inOrder, ...sources });
  try {
    return problemsBelow(folder).map(
      ({ rule, path, line }: { rule: string; path: string; line: number }) => `${rule}: ${path}:${line}`,
    );
  } finally {
    discard(folder);
  }
}

const domain = 'packages/domain/src/bookings/rule.ts';
const sql = 'packages/persistence/src/bookings/bookings.repository.ts';
const migration = 'packages/persistence/src/migrations/0009-things.sql';
const resolver = 'apps/server/src/bookings/things.resolver.ts';

const policy = `ALTER TABLE things ENABLE ROW LEVEL SECURITY;
CREATE POLICY things_of_the_organization ON things
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);`;
const key = 'CONSTRAINT things_pk PRIMARY KEY (organization_id, id)';
const things = (...parts: string[]) =>
  `CREATE TABLE things (organization_id uuid NOT NULL, id uuid NOT NULL, ${parts.join(', ')});\n${policy}`;

test.each([
  ['the clock', `export const at = () => Date.now();`],
  ['the clock', `export const at = new Date();`],
  ['the clock', `export const at = Date();`],
  ['chance', `export const n = Math.random();`],
  ['chance', `export const id = crypto.randomUUID();`],
  ['waiting', `export async function f() {}`],
  ['waiting', `export const f = async () => 1;`],
  ['waiting', `export const f = (): Promise<number> => g();`],
  ['the environment', `export const zone = process.env.TZ;`],
  ['the outside', `export const f = () => fetch('/');`],
])('the domain is pure of %s: %s', (_, text) => {
  expect(reported({ [domain]: text })).toContain(`domain-purity: ${domain}:1`);
});

test('the domain may compute with given dates, name things as it likes, and test with anything', () => {
  const text = `export const f = (now: string) => new Date(now).getTime() + Date.UTC(2026, 1); export type Step = { process: number; fetch: string };`;
  expect(
    reported({ [domain]: text, 'packages/domain/src/bookings/rule.test.ts': `export const at = async () => Date.now();` }),
  ).toEqual([]);
});

test('a file of 350 lines is as long as it gets', () => {
  expect(reported({ [domain]: 'export {};\n'.repeat(350) })).toEqual([]);
  expect(reported({ [domain]: 'export {};\n'.repeat(351) })).toEqual([`file-size: ${domain}:351`]);
});

test.each(['utils', 'booking.helpers', 'common/dates', 'booking-manager', 'base'])('the file name %s says nothing', (name) => {
  const path = `packages/domain/src/bookings/${name}.ts`;
  expect(reported({ [path]: 'export {};' })).toEqual([`file-names: ${path}:1`]);
});

test.each(['domain', 'persistence'])('%s has no barrel at its root', (name) => {
  const path = `packages/${name}/src/index.ts`;
  expect(reported({ [path]: `export * from './bookings/index.js';` })).toEqual([`package-roots: ${path}:1`]);
});

test.each([
  `import { BookingEntity } from '@bookwright/persistence/bookings'; BookingEntity;`,
  `import { insertBookings as put } from '@bookwright/persistence/bookings'; put;`,
  `import * as all from '@bookwright/persistence/bookings'; all;`,
])('a resolver takes no entity and writes nothing: %s', (text) => {
  expect(reported({ [resolver]: text })).toEqual([`resolver-imports: ${resolver}:1`]);
});

test.each([
  ['a primary key that begins elsewhere', things('CONSTRAINT things_pk PRIMARY KEY (id)')],
  ['a unique constraint that begins elsewhere', things(key, 'name text', 'CONSTRAINT things_name UNIQUE (name)')],
  ['a foreign key that begins elsewhere', things(key, 'b uuid', 'CONSTRAINT things_b FOREIGN KEY (b) REFERENCES bookings (id)')],
  ['an exclusion that begins elsewhere', things(key, 'CONSTRAINT things_x EXCLUDE USING gist (id WITH =)')],
  ['a constraint without a name', things(key, 'n integer CHECK (n > 0)')],
  ['a key without a name', things('PRIMARY KEY (organization_id, id)')],
  ['no organization', `CREATE TABLE things (id uuid NOT NULL, CONSTRAINT things_pk PRIMARY KEY (id));\n${policy}`],
  ['no key', things('name text')],
  ['no row-level security', things(key).split('\n')[0]!],
  ['another policy', things(key).replace('nullif', 'coalesce')],
  [
    'SET NULL',
    things(key, 'CONSTRAINT f FOREIGN KEY (organization_id, b) REFERENCES b (organization_id, id) ON DELETE SET NULL'),
  ],
  ['a deferrable constraint', things(key, 'CONSTRAINT u UNIQUE (organization_id, n) DEFERRABLE')],
  ['an identity column', things(key, 'n integer GENERATED ALWAYS AS IDENTITY')],
  ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON things EXECUTE FUNCTION f();'],
  ['an enum', `CREATE TYPE mood AS ENUM ('good');`],
  ['two changes in one ALTER', 'ALTER TABLE things ADD a text, ADD b text;'],
  ['an unnamed constraint added', 'ALTER TABLE things ADD CHECK (a > 0);'],
  ['a unique index that begins elsewhere', 'CREATE UNIQUE INDEX i ON things (name);'],
  ['FORCE', 'ALTER TABLE things FORCE ROW LEVEL SECURITY;'],
])('a migration with %s is reported', (_, text) => {
  expect(reported({ [migration]: text })).toContain(`migrations: ${migration}:1`);
});

test('a migration that keeps the habits is not complained about, whatever its comments and strings say', () => {
  const columns = [
    key,
    'login uuid',
    'CONSTRAINT things_login FOREIGN KEY (login) REFERENCES logins (id)',
    `a text DEFAULT 'UNIQUE'`,
  ];
  const text = `-- CREATE TRIGGER none\n${things(...columns)}\nALTER TABLE things ADD CONSTRAINT c CHECK (a <> '');`;
  expect(reported({ [migration]: text })).toEqual([]);
});

test.each([
  ['set_config', 'const q = `with t as (select set_config($1, $2, true)) select 1 from t`;'],
  ['a setting of the session', `const q = 'set app.organization_id = 1';`],
  ['MERGE', 'const q = `merge into a using b on true`;'],
  ['a queue popped by IN', 'const q = `delete from q where id in (select id from q limit 2 for update skip locked)`;'],
  ['an organization that changes', 'const q = `update bookings b set status = $1, organization_id = $2 where id = $3`;'],
  ['the clock of the database', 'const q = `update bookings set updated_at = now() where id = $1`;'],
  ['chance of the database', 'const q = `insert into bookings select gen_random_uuid()`;'],
])('a statement with %s is reported', (_, text) => {
  expect(reported({ [sql]: text })).toEqual([`sql-statements: ${sql}:1`]);
});

test('statements that keep the habits are not complained about', () => {
  const text = `const now = () => 1; now();
export const q = [\`update bookings set status = $1 where organization_id = $2 and id = $3\`,
  \`delete from q where id = any(array(select id from q limit 2 for update skip locked))\`, 'set local app.organization_id = 1'];`;
  expect(reported({ [sql]: text })).toEqual([]);
});

test.each([
  ['links no test', { 'docs/features.md': '| AP-37 | Bulk edit | [bulk edit](../apps/a.test.ts) |' }, 'docs/features.md:1'],
  [
    'links a test of something else',
    { 'docs/features.md': '| AP-37 | Bulk edit | [bulk edit](../apps/a.test.ts) |', 'apps/a.test.ts': `test('nothing')` },
    'docs/features.md:1',
  ],
  [
    'leaves out what a test names',
    { 'docs/features.md': 'None yet.', 'apps/a.test.ts': `test('[AP-37] all')` },
    'apps/a.test.ts:1',
  ],
])('a list of features that %s is reported', (_, sources, place) => {
  expect(reported(sources)).toEqual([`feature-list: ${place}`]);
});

test('a list of features and tests that name each other are not complained about', () => {
  const line = '| AP-37 | Bulk edit | [bulk edit](../apps/a.test.ts) |';
  expect(reported({ 'docs/features.md': line, 'apps/a.test.ts': `test('[AP-37] all')` })).toEqual([]);
});

test('every house rule is broken by a test above', () => {
  const names = rules.map(({ name }: { name: string }) => name).sort();
  expect(names).toEqual([
    'domain-purity',
    'feature-list',
    'file-names',
    'file-size',
    'migrations',
    'package-roots',
    'resolver-imports',
    'sql-statements',
  ]);
});
