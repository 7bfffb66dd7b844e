import type { Actor } from '@bookwright/domain/access';
import { staffActor } from '@bookwright/domain/access';
import { NOW } from '@bookwright/domain/testing';
import type { Database } from '@bookwright/persistence/connection';
import {
  aSmallWorld,
  asOwner,
  type Owner,
  type SmallWorld,
  type TestDatabase,
  testDatabase,
} from '@bookwright/persistence/testing';
import type { execute } from '../use-case/index.js';

export type Caller = Parameters<typeof execute>[0];

/** A small world on a database of its own, and who may act in it. No API: for tests of what happens in transactions. */
export type SmallShop = SmallWorld & {
  database: TestDatabase;
  owner: Owner;
  /** Somebody at the present of the tests, or at another one; by default Maya, the owner. */
  as(actor?: Actor, now?: string | (() => string), db?: Database): Caller;
  rows<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** All that is stored, as one text to compare. */
  fingerprint(): Promise<string>;
  close(): Promise<void>;
};

/** Two queries: the tables, and one digest of each. */
async function fingerprintOf(owner: Owner): Promise<string> {
  const tables = await owner.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1",
  );
  const digest = ({ name }: { name: string }) =>
    `(SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '') FROM ${name} t)`;
  const [row] = await owner.query<{ all: string }>(`SELECT concat_ws('; ', ${tables.map(digest).join(', ')}) AS all`);
  return row!.all;
}

export async function openSmallShop(over?: Parameters<typeof aSmallWorld>[1], poolSize = 8): Promise<SmallShop> {
  const database = await testDatabase({ poolSize });
  const owner = await asOwner(database);
  const world = await aSmallWorld(owner, over);
  return {
    ...world,
    database,
    owner,
    as: (actor = staffActor(world.maya), now = NOW, db = database.db) => ({
      actor,
      organization: world.organization,
      db,
      clock: { now: typeof now === 'string' ? () => now : now },
      requestId: 'test',
      via: actor.kind === 'STAFF' ? 'ADMIN' : 'PORTAL',
    }),
    rows: (text, values) => owner.query(text, values),
    fingerprint: () => fingerprintOf(owner),
    close: async () => {
      await owner.close();
      await database.close();
    },
  };
}
