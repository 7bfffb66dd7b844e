import { addDays, foldText, localDateOf, weekdayOf } from '@bookwright/domain/kernel';
import type { Client } from 'pg';
import { catalogueStatements, sessionStatements } from './catalogue.statements.js';
import { customerStatements, staffStatement } from './people.statements.js';
import { planStatements } from './plan.statements.js';
import { DAYS, type Recipe } from './recipe.js';
import { rowStatements } from './rows.statements.js';
import { records, scattered, type Vocabulary, vocabulary } from './sql.js';

/** The days on which something happens: all but Sundays, and today whatever it is. A constant of SQL. */
function calendar({ now, zone }: Recipe): { days: string; dayCount: number } {
  const today = localDateOf(now, zone);
  const days = Array.from({ length: DAYS.back + DAYS.ahead }, (_, i) => addDays(today, i - DAYS.back)).filter(
    (day) => day === today || weekdayOf(day) !== 7,
  );
  return { days: `'{${days.join(',')}}'::date[]`, dayCount: days.length };
}

/** Where the numbers of this run's references start: one after another is tried until none is in use. */
async function freeOffset(client: Client, { organizationId, bookings, salt }: Recipe): Promise<number> {
  const { rows } = await client.query('SELECT 1 FROM bookings WHERE organization_id = $1 LIMIT 1', [organizationId]);
  for (let attempt = 0n; attempt < 100n; attempt++) {
    const offset = Number(BigInt.asUintN(30, salt * 31n + attempt * 104_729n));
    if (rows.length === 0) return offset;
    const { rows: used } = await client.query(
      `SELECT 1 FROM generate_series(0::bigint, ${bookings - 1}) n
       JOIN (SELECT substr(reference, 4) AS code FROM bookings WHERE organization_id = $1
             UNION ALL SELECT substr(reference, 4) FROM orders WHERE organization_id = $1) present
         ON present.code = pg_temp.reference('', ${scattered('n', offset)}) LIMIT 1`,
      [organizationId],
    );
    if (used.length === 0) return offset;
  }
  throw new Error('No run of references is free in this organization');
}

/** Staff as a temporary table, with names as they are searched. */
async function staffTable(client: Client, recipe: Recipe, words: Vocabulary): Promise<void> {
  await client.query(staffStatement(recipe, words));
  const { rows } = await client.query<{ id: string; name: string }>(
    'SELECT id, display_name AS name FROM staff_members WHERE organization_id = $1 AND active ORDER BY id',
    [recipe.organizationId],
  );
  const members = rows.map(({ id, name }, n) => ({ n, id, name, folded: foldText(name) }));
  const columns = 'n bigint, id uuid, name text, folded text';
  await client.query(`CREATE TEMP TABLE seed_staff ON COMMIT DROP AS SELECT s.* FROM ${records('s', members, columns)}`);
}

const TEMPORARY = ['staff', 'services', 'resources', 'units', 'sessions', 'plan', 'orders', 'bookings'];

/** Makes one organization's rows in the open transaction. `run` tells this run's account numbers and addresses from others'. */
export async function fillOrganization(client: Client, recipe: Recipe, run: string): Promise<void> {
  const words = vocabulary(recipe);
  const { days, dayCount } = calendar(recipe);
  await client.query(`DROP TABLE IF EXISTS ${TEMPORARY.map((name) => `pg_temp.seed_${name}`).join(', ')}`);
  await staffTable(client, recipe, words);
  for (const statement of catalogueStatements(recipe, words)) await client.query(statement);
  const offset = await freeOffset(client, recipe);
  for (const statement of [
    ...sessionStatements(recipe, words, days, dayCount),
    ...customerStatements(recipe, words, run),
    ...planStatements(recipe, words, days, dayCount, offset),
    ...rowStatements(words, run),
  ]) {
    await client.query(statement);
  }
}
