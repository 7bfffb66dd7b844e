import { GUEST, staffActor } from '@bookwright/domain/access';
import { addDays, localDateOf } from '@bookwright/domain/kernel';
import { DEFAULT_SETTINGS } from '@bookwright/domain/organizations';
import type { Database } from '@bookwright/persistence/connection';
import { type Context, createContext, systemClock } from '../context.js';
import { newId } from '../ids.js';
import { accountsAndOpportunities } from './accounts-and-opportunities.js';
import { arrangeCalendars } from './calendars.js';
import { arrangeCatalog, DEMO_ZONE } from './catalog.js';
import { customersCancel } from './customers-cancel.js';
import { closeThePast, deskWork, today } from './fates.js';
import { ownerOf } from './owner.js';
import { arrangePeople } from './people.js';
import { arrangePricing } from './pricing.js';
import { chance as chanceOf } from './random.js';
import { makeRules } from './rules.js';
import { sellOut } from './sell-out.js';
import { repeatVisits } from './series.js';
import { doMostTasks } from './tasks.js';
import { specialCases, workTheTill } from './till.js';
import { removeUnfinished, UNFINISHED_SLUG } from './unfinished.js';
import { waitingForTheDesk } from './waiting-for-the-desk.js';
import { fillWaitingLists } from './waiting-lists.js';
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
const PAST_WEEKS = 16;
const COMING_WEEKS = 8;
/** On which days of a week, counted back from today, and at what time the desk is looked in on. */
const MOMENTS = [
  { daysAgo: 4, time: '09:40' },
  { daysAgo: 1, time: '14:25' },
];
const VISITS_AT_A_TIME = 12;

/**
 * Makes the organization "Harbour Training" as if it had been at work for a season: what it is, is arranged as the owner
 * of the tables; everything it does goes through the same use cases as anybody's clicks, at moments in the past.
 */
export async function seedDemo({ db, databaseUrl, sessionSecret, log }: DemoInstallation): Promise<void> {
  const owner = await ownerOf(databaseUrl);
  const chance = chanceOf(20_261_121);
  const tillChance = chanceOf(20_261_122);
  const realNow = systemClock.now();
  const day = localDateOf(realNow, DEMO_ZONE);
  const began = `${addDays(day, -7 * PAST_WEEKS)}T08:00:00.000Z`;
  try {
    await removeUnfinished(owner);
    const settings = { ...DEFAULT_SETTINGS, staffPages: true };
    const organization = {
      ...{ id: newId(), slug: DEMO_SLUG, name: 'Harbour Training', timeZone: DEMO_ZONE, locale: 'en-GB', currency: 'GBP' },
      ...{ slotIntervalMin: 15, settings },
    };
    const { id, name } = organization;
    await owner.insert('organizations', [
      {
        id,
        version: 1,
        slug: UNFINISHED_SLUG,
        name,
        time_zone: DEMO_ZONE,
        locale: 'en-GB',
        currency: 'GBP',
        slot_interval_min: 15,
        settings,
        created_at: began,
        updated_at: began,
      },
    ]);
    const { staff, customers } = await arrangePeople(owner, chance, id, began);
    const span = { firstDay: addDays(day, -7 * PAST_WEEKS), lastDay: addDays(day, 7 * COMING_WEEKS) };
    const catalog = await arrangeCatalog(owner, { organizationId: id, at: began, staff, ...span, today: day });

    let now = began;
    const receptionist = staff.find((member) => member.role === 'RECEPTIONIST')!;
    const manager = staff.find((member) => member.role === 'MANAGER')!;
    const base = { db, organization, clock: { now: () => now }, sessionSecret, requestId: newId() };
    const desk: Context = createContext({ ...base, actor: staffActor(receptionist), via: 'ADMIN' });
    const boss: Context = createContext({ ...base, actor: staffActor(manager), via: 'ADMIN' });

    await arrangePricing(boss, owner);
    const maker = { chance, catalog, customers, secret: sessionSecret };
    const come = (count: number) =>
      placeVisits(
        desk,
        Array.from({ length: count }, () => someVisit(maker, now, desk.actor, GUEST)),
      );
    for (let week = PAST_WEEKS; week > 0; week--) {
      if (week % 4 === 0) log(`Filling in the demo: ${week} weeks ago.`);
      for (const { daysAgo, time } of MOMENTS) {
        now = `${addDays(day, -7 * (week - 1) - daysAgo)}T${time}:00.000Z`;
        await closeThePast(boss, owner, chance);
        await come(week > 3 ? VISITS_AT_A_TIME : 2 * VISITS_AT_A_TIME);
        await deskWork(boss, owner, chance, staff);
        await workTheTill(boss, owner, tillChance);
      }
    }
    log('Filling in the demo: today.');
    now = realNow;
    await today(desk, owner);
    await closeThePast(boss, owner, chance);
    await doMostTasks(boss, owner, tillChance);
    await come(3 * VISITS_AT_A_TIME);
    await waitingForTheDesk(desk, maker);
    await customersCancel(boss, owner, chance);
    await workTheTill(boss, owner, tillChance);
    await specialCases(boss, owner);
    await sellOut(desk, owner, maker);
    await fillWaitingLists(desk, owner, maker);
    await repeatVisits(desk, maker);
    await accountsAndOpportunities(desk, boss, owner, catalog);
    await makeRules(boss, owner, day);
    await arrangeCalendars(boss, owner, day);
    await owner.rows(
      "UPDATE deliveries SET status = 'DONE' WHERE organization_id = $1 AND event_id IN (SELECT id FROM events WHERE at < $2)",
      [id, `${day}T00:00:00.000Z`],
    );
    await owner.rows('UPDATE organizations SET slug = $2 WHERE id = $1', [id, DEMO_SLUG]);
  } finally {
    await owner.close();
  }
}
