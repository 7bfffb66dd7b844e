import { GUEST, staffActor } from '@bookwright/domain/access';
import { addDays, localDateOf } from '@bookwright/domain/kernel';
import { DEFAULT_SETTINGS } from '@bookwright/domain/organizations';
import type { Database } from '@bookwright/persistence/connection';
import { type Context, createContext, systemClock } from '../context.js';
import { newId } from '../ids.js';
import { arrangeCatalog, DEMO_ZONE } from './catalog.js';
import { closeThePast, deskWork, today } from './fates.js';
import { ownerOf } from './owner.js';
import { arrangePeople } from './people.js';
import { chance as chanceOf } from './random.js';
import { placeVisits, someVisit } from './year.js';

export { DEMO_PASSWORD } from './people.js';

export const DEMO_SLUG = 'harbour';

export type DemoInstallation = {
  db: Database;
  /** Of the tables' owner. */
  databaseUrl: string;
  sessionSecret: string;
  log: (sentence: string) => void;
};

/** Weeks of history before today, and of dates after it. */
const PAST_WEEKS = 26;
const COMING_WEEKS = 8;
const VISITS_A_WEEK = 18;

/**
 * Makes the organization "Harbour Training" as if it had been at work for half a year: what it is, is arranged as the owner
 * of the tables; everything it does goes through the same use cases as anybody's clicks, at moments in the past.
 */
export async function seedDemo({ db, databaseUrl, sessionSecret, log }: DemoInstallation): Promise<void> {
  const owner = await ownerOf(databaseUrl);
  const chance = chanceOf(20_261_121);
  const realNow = systemClock.now();
  const day = localDateOf(realNow, DEMO_ZONE);
  const began = `${addDays(day, -7 * PAST_WEEKS)}T08:00:00.000Z`;
  try {
    const organization = {
      ...{ id: newId(), slug: DEMO_SLUG, name: 'Harbour Training', timeZone: DEMO_ZONE, locale: 'en-GB', currency: 'GBP' },
      ...{ slotIntervalMin: 15, settings: DEFAULT_SETTINGS },
    };
    const { id, slug, name } = organization;
    await owner.insert('organizations', [
      {
        id,
        version: 1,
        slug,
        name,
        time_zone: DEMO_ZONE,
        locale: 'en-GB',
        currency: 'GBP',
        slot_interval_min: 15,
        settings: DEFAULT_SETTINGS,
        created_at: began,
        updated_at: began,
      },
    ]);
    const { staff, customers } = await arrangePeople(owner, chance, id, began);
    const span = { firstDay: addDays(day, -7 * PAST_WEEKS), lastDay: addDays(day, 7 * COMING_WEEKS) };
    const catalog = await arrangeCatalog(owner, chance, { organizationId: id, at: began, staff, ...span });

    let now = began;
    const receptionist = staff.find((member) => member.role === 'RECEPTIONIST')!;
    const manager = staff.find((member) => member.role === 'MANAGER')!;
    const base = { db, organization, clock: { now: () => now }, sessionSecret, requestId: newId() };
    const desk: Context = createContext({ ...base, actor: staffActor(receptionist), via: 'ADMIN' });
    const boss: Context = createContext({ ...base, actor: staffActor(manager), via: 'ADMIN' });

    const maker = { chance, catalog, customers, secret: sessionSecret };
    for (let week = PAST_WEEKS; week >= 0; week--) {
      now = week === 0 ? realNow : `${addDays(day, -7 * week)}T12:00:00.000Z`;
      if (week % 6 === 0) log(week === 0 ? 'Filling in the demo: this week.' : `Filling in the demo: ${week} weeks ago.`);
      if (week === 0) await today(desk, owner);
      await closeThePast(boss, owner, chance);
      const visits = Array.from({ length: week < 3 ? VISITS_A_WEEK * 2 : VISITS_A_WEEK }, () =>
        someVisit(maker, now, desk.actor, GUEST),
      );
      await placeVisits(desk, visits);
      if (week > 0) await deskWork(boss, owner, chance, staff);
    }
    await owner.rows(
      "UPDATE deliveries SET status = 'DONE' WHERE organization_id = $1 AND event_id IN (SELECT id FROM events WHERE at < $2)",
      [id, `${day}T00:00:00.000Z`],
    );
  } finally {
    await owner.close();
  }
}
