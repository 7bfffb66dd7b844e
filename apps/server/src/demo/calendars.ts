import { addDays, type LocalDate, weekdayOf } from '@bookwright/domain/kernel';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { addTimeOff } from '../resources/use-cases/change-time-off.js';
import { createResourceTypes } from '../resources/use-cases/create-resource-types.js';
import { createResources } from '../resources/use-cases/create-resources.js';
import { setDateHours } from '../resources/use-cases/set-date-hours.js';
import { setWeeklyHours } from '../resources/use-cases/set-weekly-hours.js';
import { execute } from '../use-case/index.js';
import type { Owner } from './owner.js';

/** The first day from a date on that is a weekday of the week; 1 is Monday. */
function nextWeekday(from: LocalDate, weekday: number): LocalDate {
  let day = from;
  while (weekdayOf(day) !== weekday) day = addDays(day, 1);
  return day;
}

/**
 * What is special in the weeks to come: somebody's week off and a course, a day on which everything is closed, longer hours
 * on one evening, and a boat of a type of its own. What is booked in these times stays, as it does for anybody.
 */
export async function arrangeCalendars(boss: Context, owner: Owner, today: LocalDate): Promise<void> {
  const rows = await owner.rows<{ id: string; name: string }>(
    'SELECT id, name FROM resources WHERE organization_id = $1 ORDER BY name',
    [boss.organization!.id],
  );
  const idOf = (name: string) => rows.find((row) => row.name === name)!.id;
  const holiday = nextWeekday(addDays(today, 26), 1);
  const training = nextWeekday(addDays(today, 5), 3);
  await execute(boss, addTimeOff, [
    { id: idOf('Ines Carvalho'), timeOffId: newId(), startsAt: holiday, endsAt: addDays(holiday, 6), reason: 'Holiday' },
    {
      ...{ id: idOf('Hana Sato'), timeOffId: newId(), reason: 'First aid refresher' },
      ...{ startsAt: `${training}T13:00`, endsAt: `${training}T16:30` },
    },
    {
      id: idOf('Van 2'),
      timeOffId: newId(),
      startsAt: addDays(today, 12),
      endsAt: addDays(today, 12),
      reason: 'Service at the garage',
    },
  ]);
  const closed = nextWeekday(addDays(today, 33), 5);
  const evening = nextWeekday(addDays(today, 9), 4);
  await execute(
    boss,
    setDateHours,
    rows.map(({ id }) => ({ id, dates: [closed], hours: [] })),
  );
  await execute(boss, setDateHours, [
    { id: idOf('Treatment room 2'), dates: [evening], hours: [{ opens: '09:00', closes: '22:00' }] },
  ]);

  await execute(boss, createResourceTypes, [{ typeId: newId(), name: 'Boat' }]);
  const boat = newId();
  await execute(boss, createResources, [
    {
      ...{ resourceId: boat, kind: 'BOAT', name: 'Gull', code: 'B1', capacity: 6, skills: ['sailing', 'life jackets'] },
      ...{ homeAddress: 'Pontoon 3, Limehouse Basin, London', homeLatitude: 51.5113, homeLongitude: -0.0358 },
    },
  ]);
  const weekend = [
    { weekday: 6, opens: '09:00', closes: '12:00' },
    { weekday: 6, opens: '13:00', closes: '18:00' },
    { weekday: 7, opens: '10:00', closes: '16:00' },
  ];
  await execute(boss, setWeeklyHours, [{ id: boat, hours: weekend }]);
}
