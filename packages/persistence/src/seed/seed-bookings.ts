import { createHash } from 'node:crypto';
import { DEFAULT_SETTINGS } from '@bookwright/domain/organizations';
import pg from 'pg';
import { migrate } from '../connection/index.js';
import { bulkLoad, settle } from './bulk-load.js';
import { fillOrganization } from './fill-organization.js';
import { brokenInvariants, danglingKeys } from './invariants.js';
import { quantities, type Recipe, SHARES } from './recipe.js';
import { FUNCTIONS } from './sql.js';

export type SeedOptions = {
  /** Of the owner of the tables; the database is brought up to date first. */
  databaseUrl: string;
  /** How many bookings there are in the end. */
  bookings: number;
  /** The same number makes the same data again, on the same day. Default 1. */
  seed?: number;
  /**
   * The slug of an organization that is there already: it is filled up to `bookings`. Without it, organizations `bench-1`,
   * `bench-2` … are made, of which the first holds two fifths.
   */
  organization?: string | null;
  /** The moment that divides past and future, as a canonical instant. Default now. */
  now?: string;
  log?: (line: string) => void;
};

/** Why nothing was generated, as a sentence for a person. */
export class SeedProblem extends Error {
  override name = 'SeedProblem';
}

type Target = { id: string; slug: string; zone: string; currency: string; present: number; bookings: number };

const saltOf = (text: string): bigint => createHash('sha256').update(text).digest().readBigInt64BE();

/** An id that is made from a text: the same organization in every run. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `01970000-0000-7${hex.slice(0, 3)}-a${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
}

async function existing(client: pg.Client, slug: string, bookings: number): Promise<Target[]> {
  const { rows } = await client.query<Omit<Target, 'bookings'>>(
    `SELECT o.id, o.slug, o.time_zone AS zone, o.currency, (SELECT count(*) FROM bookings b WHERE b.organization_id = o.id)::integer AS present
     FROM organizations o WHERE o.slug = $1`,
    [slug],
  );
  if (!rows[0]) throw new SeedProblem(`There is no organization ${slug} in this database.`);
  return [{ ...rows[0], bookings: bookings - rows[0].present }];
}

async function made(client: pg.Client, bookings: number, now: string): Promise<Target[]> {
  const { rowCount } = await client.query("SELECT 1 FROM organizations WHERE slug = 'bench-1'");
  if (rowCount)
    throw new SeedProblem('This database has the organization bench-1 already. Reset the database to generate it anew.');
  const counts = SHARES.map((share) => Math.round(bookings * share));
  counts[0]! += bookings - counts.reduce((sum, count) => sum + count, 0);
  const targets = counts.flatMap((count, i) => {
    const slug = `bench-${i + 1}`;
    return count > 0 ? [{ id: idOf(slug), slug, zone: 'Europe/London', currency: 'GBP', present: 0, bookings: count }] : [];
  });
  for (const { id, slug, zone, currency } of targets) {
    await client.query(
      `INSERT INTO organizations (id, slug, name, time_zone, locale, currency, slot_interval_min, settings, created_at, updated_at)
       VALUES ($1, $2, $3, $4, 'en-GB', $5, 15, $6, $7, $7)`,
      [id, slug, `Generated organization ${slug.slice(6)}`, zone, currency, JSON.stringify(DEFAULT_SETTINGS), now],
    );
  }
  return targets;
}

const recipeOf = ({ id, zone, currency, bookings }: Target, now: string, salt: bigint): Recipe => ({
  organizationId: id,
  salt,
  now,
  zone,
  currency,
  bookings,
  ...quantities(bookings),
});

/**
 * Generates bookings with everything around them by set-based SQL, all or nothing, then checks what must hold.
 * @returns the organizations with the number of bookings each was given.
 * @throws SeedProblem when there is no such organization, or the generated ones are there already.
 */
export async function seedBookings(options: SeedOptions): Promise<{ id: string; slug: string; bookings: number }[]> {
  const { databaseUrl, bookings, seed = 1, organization = null, now = new Date().toISOString(), log = () => undefined } = options;
  await migrate(databaseUrl, log);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'bookwright seed' });
  await client.connect();
  const began = performance.now();
  const say = (line: string) => log(`${line} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  try {
    await client.query("SET TimeZone = UTC; SET temp_buffers = '256MB'");
    await client.query(FUNCTIONS);
    await client.query('BEGIN');
    const targets = organization ? await existing(client, organization, bookings) : await made(client, bookings, now);
    const total = targets.reduce((sum, target) => sum + target.bookings, 0);
    if (total <= 0) {
      log(`${organization} has ${targets[0]!.present} bookings already.`);
      return [];
    }
    const unchecked = await bulkLoad(client, total, say, async () => {
      for (const target of targets) {
        const run = `s${seed}${target.present > 0 ? `-${target.present}` : ''}`;
        await fillOrganization(client, recipeOf(target, now, saltOf(`${run} ${target.slug}`)), run);
        say(`${target.slug}: ${target.bookings} bookings`);
      }
    });
    for (const { id, slug } of targets) {
      const wrong = [...(await brokenInvariants(client, id)), ...(unchecked ? await danglingKeys(client, id) : [])];
      if (wrong.length > 0) throw new Error(`The data generated for ${slug} is wrong:\n${wrong.join('\n')}`);
    }
    say('Everything that must hold, holds');
    await client.query('COMMIT');
    await settle(client);
    say(`${total} bookings are there`);
    return targets.map(({ id, slug, bookings: given }) => ({ id, slug, bookings: given }));
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
    await client.end();
  }
}
