import { addDays, addMinutes, fromWall, type LocalDate, localDateOf, weekdayOf } from '@bookwright/domain/kernel';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { createSeries } from '../series/create-series.js';
import { previewSeries } from '../series/preview-series.js';
import { DEMO_ZONE } from './catalog.js';
import type { DemoCustomer } from './people.js';
import type { VisitMaker } from './year.js';

/** Weeks that lie on both sides of a change of the clocks, wherever in the year today is: half a year has one. */
const WEEKS = 27;
const TIMES = ['09:15', '10:15', '11:15', '13:15', '14:15', '15:15'];

type Plan = Omit<Parameters<typeof createSeries>[1], 'newCustomer' | 'idempotencyKey' | 'sendOrderEmail'>;

const mondayAfter = (day: LocalDate): LocalDate => addDays(day, 8 - weekdayOf(day));
const asked = { skipConflicts: false, override: false, overbook: false };

/** A weekly appointment: the third week is left out, the fifth is two days later in that week. */
function weekly(serviceId: string, first: LocalDate, time: string): Plan {
  const wallOn = (week: number) => `${addDays(first, 7 * week)}T${time}`;
  const later = fromWall(`${addDays(first, 7 * 4 + 2)}T${time}`, DEMO_ZONE).instant;
  return {
    ...{ ...asked, serviceId, wallStart: wallOn(0), title: 'Massage in the season' },
    repetition: { every: 1, unit: 'WEEK', times: WEEKS },
    skip: [wallOn(2)],
    otherTimes: [{ wallStart: wallOn(4), startsAt: addMinutes(later, 60) }],
  };
}

/** On the first Tuesday of each month. */
const monthly = (serviceId: string, first: LocalDate, time: string): Plan => ({
  ...{ ...asked, serviceId, wallStart: `${first}T${time}`, title: 'Monthly check-up' },
  repetition: { every: 1, unit: 'MONTH', weekdayOfMonth: { day: 'TU', nth: 1 }, times: 6 },
});

/** Books the first of these plans of which every date can be had. */
async function bookFirst(
  desk: Context,
  { givenName, familyName, email, phone }: DemoCustomer,
  plans: readonly Plan[],
): Promise<void> {
  // Somebody known by this address.
  const newCustomer = { givenName, familyName, email, phone };
  for (const plan of plans) {
    const { canSave } = await previewSeries(desk, plan);
    if (!canSave) continue;
    const { userErrors } = await createSeries(desk, { ...plan, newCustomer, sendOrderEmail: false, idempotencyKey: newId() });
    if (userErrors.length === 0) return;
  }
}

/** Appointments that repeat, as reception makes them: every week over a change of the clocks, and every month. */
export async function repeatVisits(desk: Context, { catalog, customers }: VisitMaker): Promise<void> {
  const first = mondayAfter(localDateOf(desk.clock.now(), DEMO_ZONE));
  const idOf = (name: string) => catalog.appointments.find((service) => service.name === name)!.id;
  const starts = [0, 1, 2, 3].flatMap((day) => TIMES.map((time) => [addDays(first, day), time] as const));
  const massages = starts.map(([day, time]) => weekly(idOf('Sports massage, 30 min'), day, time));
  const checks = TIMES.map((time) => monthly(idOf('Physiotherapy, first visit'), first, time));
  await bookFirst(desk, customers[3]!, massages);
  await bookFirst(desk, customers[8]!, checks);
}
