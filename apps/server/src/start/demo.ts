import type { Database } from '@bookwright/persistence/connection';

export type DemoInstallation = {
  db: Database;
  /** Of the tables' owner: logins are made with it. */
  databaseUrl: string;
  sessionSecret: string;
  log: (sentence: string) => void;
};

/** Loaded only where it is wanted. */
const DEMO = '../demo/index.js';

/** Fills an empty installation with the demo organization. One that holds anything is left as it is. */
export async function seedDemoOnce(installation: DemoInstallation): Promise<void> {
  const { db, log } = installation;
  const organizations = await db.outside({ text: 'SELECT 1 FROM organizations LIMIT 1', values: [] });
  if (organizations.length > 0) return;
  log('Filling the empty database with the demo.');
  const { seedDemo } = (await import(DEMO)) as { seedDemo: (into: DemoInstallation) => Promise<void> };
  await seedDemo(installation);
}
