import { addDays, addMinutes, fromWall, type Instant, overlaps, weekdayOf } from '@bookwright/domain/kernel';
import { newId } from '../ids.js';
import type { Owner } from './owner.js';
import type { DemoStaff } from './people.js';

/** When sessions of a service run, with how many seats, led by the first of these who is free, and where. */
export type Runs = {
  weekdays: readonly number[];
  time: string;
  seats: number;
  led: readonly string[];
  where: string;
  /** How many it takes to run. */
  least?: number;
};

export type DemoSession = { id: string; serviceId: string; startsAt: string; capacity: number };

type Dated = { id: string; minutes: number; runs: Runs };
type Planned = DemoSession & { endsAt: Instant; service: Dated; led: string };
type Unit = { name: string; resourceId: string; unitId: string };

/** Dates of the services, day by day; whoever leads one is at no other at the same time, so the least choice comes first. */
function plan(services: readonly Dated[], firstDay: string, lastDay: string, zone: string): Planned[] {
  const planned: Planned[] = [];
  const leastChoiceFirst = [...services].sort((a, b) => a.runs.led.length - b.runs.led.length);
  for (let day = firstDay; day < lastDay; day = addDays(day, 1)) {
    for (const service of leastChoiceFirst.filter(({ runs }) => runs.weekdays.includes(weekdayOf(day)))) {
      const { id: serviceId, minutes, runs } = service;
      const startsAt = fromWall(`${day}T${runs.time}`, zone).instant;
      const time = { startsAt, endsAt: addMinutes(startsAt, minutes) };
      const isFree = (name: string) => !planned.slice(-10).some((other) => other.led === name && overlaps(other, time));
      const led = runs.led.find(isFree) ?? runs.led[0]!;
      planned.push({ id: newId(), serviceId, ...time, capacity: runs.seats, service, led });
    }
  }
  return planned;
}

/** Dated sessions from `firstDay` to `lastDay`, each with its instructor and its room taken for its time. */
export async function arrangeSessions(
  owner: Owner,
  {
    organizationId,
    at,
    zone,
    staff,
    services,
    firstDay,
    lastDay,
    today,
  }: {
    organizationId: string;
    at: string;
    zone: string;
    staff: readonly DemoStaff[];
    services: readonly Dated[];
    firstDay: string;
    lastDay: string;
    today: string;
  },
): Promise<DemoSession[]> {
  const tenant = { organization_id: organizationId };
  const planned = plan(services, firstDay, lastDay, zone);
  await owner.insert(
    'event_sessions',
    planned.map(({ id, serviceId, startsAt, endsAt, capacity, led, service: { runs } }) => ({
      ...{ ...tenant, id, service_id: serviceId, starts_at: startsAt, ends_at: endsAt, time_zone: zone, capacity, taken: 0 },
      status: runs.least && startsAt >= today ? 'TENTATIVE' : 'CONFIRMED',
      min_to_run: runs.least ?? null,
      location_text: runs.where,
      instructor_id: staff.find(({ displayName }) => displayName === led)!.id,
      ...{ version: 1, created_at: at, updated_at: at },
    })),
  );
  const units = await owner.rows<Unit>(
    `SELECT r.name, r.id AS "resourceId", u.id AS "unitId" FROM resources r
     JOIN resource_units u ON u.organization_id = r.organization_id AND u.resource_id = r.id
     WHERE r.organization_id = $1 AND u.position = 1`,
    [organizationId],
  );
  const unitOf = new Map(units.map((unit) => [unit.name, unit]));
  await owner.insert(
    'allocations',
    planned.flatMap(({ id, serviceId, startsAt, endsAt, led, service }) =>
      [led, service.runs.where].map((name) => ({
        ...{ ...tenant, id: newId(), session_id: id, starts_at: startsAt, ends_at: endsAt, occupies: true },
        ...{ unit_id: unitOf.get(name)!.unitId, resource_id: unitOf.get(name)!.resourceId },
        ...{ service_id: serviceId, service_starts_at: startsAt },
      })),
    ),
  );
  return planned.map(({ id, serviceId, startsAt, capacity }) => ({ id, serviceId, startsAt, capacity }));
}
