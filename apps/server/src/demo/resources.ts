import { newId } from '../ids.js';
import type { Owner } from './owner.js';
import type { DemoStaff } from './people.js';

const WORKDAYS = [1, 2, 3, 4, 5];
const BUT_SUNDAY = [...WORKDAYS, 6];
const DEPOT = { home_address: '2 Harbour Yard, London', home_latitude: 51.5049, home_longitude: -0.0197 };

type ResourceDraft = {
  name: string;
  kind: string;
  code: string;
  units: number;
  opens: string;
  closes: string;
  days: readonly number[];
  skills: readonly string[];
  overbookable?: boolean;
  home?: typeof DEPOT;
};

/** Who and what the demo's appointments and sessions need. */
const RESOURCES: readonly ResourceDraft[] = [
  {
    ...{ name: 'Hana Sato', kind: 'STAFF', code: 'HS', units: 1, opens: '09:00', closes: '18:00', days: WORKDAYS },
    skills: ['sports massage', 'deep tissue'],
  },
  {
    ...{ name: 'Ines Carvalho', kind: 'STAFF', code: 'IC', units: 1, opens: '08:30', closes: '16:30', days: WORKDAYS },
    skills: ['physiotherapy', 'occupational health', 'Portuguese'],
  },
  {
    ...{ name: 'Tomasz Zielinski', kind: 'STAFF', code: 'TZ', units: 1, opens: '10:00', closes: '19:00', days: [2, 3, 4, 5, 6] },
    ...{ skills: ['nutrition', 'Polish'], overbookable: true },
  },
  {
    ...{ name: 'Treatment room 1', kind: 'ROOM', code: 'T1', units: 2, opens: '08:00', closes: '18:00', days: [...WORKDAYS, 6] },
    skills: ['step-free', 'eye chart'],
  },
  {
    ...{ name: 'Treatment room 2', kind: 'ROOM', code: 'T2', units: 1, opens: '09:00', closes: '20:00', days: [...WORKDAYS, 6] },
    skills: ['step-free'],
  },
  {
    ...{ name: 'Maya Lindqvist', kind: 'STAFF', code: 'ML', units: 1, opens: '08:00', closes: '21:30', days: BUT_SUNDAY },
    skills: ['yoga', 'pilates', 'first aid trainer'],
  },
  {
    ...{ name: 'Harbour Hall', kind: 'HALL', code: 'HH', units: 1, opens: '08:00', closes: '22:00', days: BUT_SUNDAY },
    skills: ['step-free', 'projector'],
  },
  {
    ...{ name: 'Studio', kind: 'HALL', code: 'ST', units: 1, opens: '07:30', closes: '21:00', days: BUT_SUNDAY },
    skills: ['sprung floor'],
  },
  {
    ...{ name: 'Yard 3', kind: 'HALL', code: 'Y3', units: 1, opens: '08:00', closes: '18:00', days: WORKDAYS },
    skills: ['forklift'],
  },
  {
    ...{ name: 'Van 1', kind: 'VEHICLE', code: 'V1', units: 1, opens: '07:30', closes: '17:30', days: WORKDAYS },
    ...{ skills: ['workbench'], home: DEPOT },
  },
  {
    ...{ name: 'Van 2', kind: 'VEHICLE', code: 'V2', units: 1, opens: '07:30', closes: '17:30', days: WORKDAYS },
    ...{ skills: ['workbench', 'gas tools'], home: DEPOT },
  },
];

export type DemoResource = ResourceDraft & { id: string };

/** The resources with their places and weekly hours, as they were on the first day. */
export async function arrangeResources(
  owner: Owner,
  { organizationId, at, zone, staff }: { organizationId: string; at: string; zone: string; staff: readonly DemoStaff[] },
): Promise<DemoResource[]> {
  const tenant = { organization_id: organizationId };
  const resources = RESOURCES.map((resource) => ({ ...resource, id: newId() }));
  const memberNamed = (name: string) => staff.find((member) => member.displayName === name)?.id ?? null;
  const written = { version: 1, created_at: at, updated_at: at };
  await owner.insert('resource_types', [{ ...tenant, id: newId(), key: 'HALL', name: 'Hall', ...written }]);
  await owner.insert(
    'resources',
    resources.map(({ id, kind, name, code, skills, overbookable = false, home }) => ({
      ...{ ...tenant, id, kind, name, code, time_zone: zone, overbookable, active: true },
      ...{ skills, staff_member_id: kind === 'STAFF' ? memberNamed(name) : null },
      ...(home ?? { home_address: null, home_latitude: null, home_longitude: null }),
      ...{ version: 1, created_at: at, updated_at: at },
    })),
  );
  await owner.insert(
    'resource_units',
    resources.flatMap(({ id, units }) =>
      Array.from({ length: units }, (_, index) => ({ ...tenant, id: newId(), resource_id: id, position: index + 1 })),
    ),
  );
  await owner.insert(
    'schedules',
    resources.flatMap(({ id, days, opens, closes }) =>
      days.map((weekday) => ({ ...tenant, id: newId(), resource_id: id, weekday, opens, closes })),
    ),
  );
  return resources;
}
