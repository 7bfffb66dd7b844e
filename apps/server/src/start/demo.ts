import type { Database } from '@bookwright/persistence/connection';
import pg from 'pg';
import { UNFINISHED_SLUG } from '../demo/unfinished.js';

export type DemoInstallation = {
  db: Database;
  /** Of the tables' owner: logins are made with it. */
  databaseUrl: string;
  sessionSecret: string;
  log: (sentence: string) => void;
};

/** Held while the demo is made, so that of several servers that start together one makes it and the others wait. */
const LOCK = 7_205_114_603;

/** Fills an empty installation with the demo organization, anew where that was interrupted. Any other is left as it is. */
export async function seedDemoOnce(installation: DemoInstallation): Promise<void> {
  const client = new pg.Client({ connectionString: installation.databaseUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM organizations WHERE slug <> $1 LIMIT 1', [UNFINISHED_SLUG]);
    if (rowCount === 0) await seed(installation);
  } finally {
    await client.end();
  }
}

async function seed(installation: DemoInstallation): Promise<void> {
  installation.log('Filling the empty database with the demo.');
  const { seedDemo } = await import('../demo/index.js');
  await seedDemo(installation);
}
