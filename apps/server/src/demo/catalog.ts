import { newId } from '../ids.js';
import type { Owner } from './owner.js';
import type { DemoStaff } from './people.js';
import { arrangeResources } from './resources.js';
import { arrangeSessions, type DemoSession, type Runs } from './sessions.js';

export const DEMO_ZONE = 'Europe/London';

type ServiceDraft = {
  name: string;
  category: string;
  kind?: string;
  minutes?: number;
  buffer?: number;
  /** In pence. */
  price: number;
  hidden?: boolean;
  payment?: 'PAY_NOW' | 'PAY_LATER' | 'FREE';
  workflow?: 'CONFIRM_NOW' | 'ADMIN_APPROVAL' | 'PENCILLED_IN';
  place?: 'ONSITE' | 'MOBILE' | 'ONLINE';
  /** Where it may also take place; people one appointment may have. */
  orAt?: 'ONSITE' | 'ONLINE';
  people?: number;
  /** Minutes before it for what is prepared. */
  setUp?: number;
  /** Who or what is chosen, out of these. */
  by?: readonly string[];
  /** What it needs besides. */
  also?: readonly { role: string; kind: string; pool?: readonly string[]; phase?: 'SETUP' }[];
  runs?: Runs;
  /** What is to be done afterwards. */
  after?: readonly { title: string; afterDays: number }[];
  description: string;
};

const SERVICES: readonly ServiceDraft[] = [
  {
    name: 'Sports massage, 60 min',
    category: 'Treatments',
    minutes: 60,
    buffer: 10,
    price: 8640,
    workflow: 'ADMIN_APPROVAL',
    by: ['Hana Sato', 'Tomasz Zielinski'],
    also: [{ role: 'treatment room', kind: 'ROOM', pool: ['Treatment room 2', 'Treatment room 1'] }],
    description: 'Deep work on the muscles that carry your training. Wear something loose.',
  },
  {
    name: 'Sports massage, 30 min',
    category: 'Treatments',
    minutes: 30,
    buffer: 10,
    price: 4400,
    by: ['Hana Sato', 'Tomasz Zielinski'],
    also: [{ role: 'treatment room', kind: 'ROOM' }],
    description: 'One area, done well.',
  },
  {
    name: 'Physiotherapy, first visit',
    category: 'Treatments',
    minutes: 45,
    buffer: 15,
    price: 7200,
    setUp: 10,
    by: ['Ines Carvalho', 'Tomasz Zielinski'],
    also: [
      { role: 'treatment room', kind: 'ROOM', pool: ['Treatment room 1'] },
      { role: 'assistant', kind: 'STAFF', phase: 'SETUP' },
    ],
    description: 'We look, listen and agree on a plan.',
  },
  {
    name: 'Eye test',
    category: 'Treatments',
    minutes: 30,
    price: 3500,
    by: ['Treatment room 1'],
    description: 'For screen work and for driving.',
  },
  {
    name: 'Occupational health review',
    category: 'For employers',
    minutes: 60,
    price: 14000,
    hidden: true,
    workflow: 'ADMIN_APPROVAL',
    by: ['Ines Carvalho'],
    after: [{ title: 'Send the report to the employer', afterDays: 0 }],
    description: 'A conversation and a report. The price follows your contract.',
  },
  {
    name: 'Mobile bike service',
    category: 'On the road',
    minutes: 90,
    buffer: 30,
    price: 9500,
    place: 'MOBILE',
    orAt: 'ONSITE',
    people: 4,
    by: ['Van 1', 'Van 2'],
    description: 'Brakes, gears and bearings, in your yard.',
  },
  {
    name: 'Boiler check at home',
    category: 'On the road',
    minutes: 60,
    buffer: 30,
    price: 11000,
    place: 'MOBILE',
    workflow: 'PENCILLED_IN',
    by: ['Van 1', 'Van 2'],
    after: [{ title: 'Call and ask whether it is warm', afterDays: 2 }],
    description: 'Held for you until you tell us the model.',
  },
  {
    name: 'Online consultation',
    category: 'Advice',
    minutes: 30,
    price: 0,
    payment: 'FREE',
    place: 'ONLINE',
    by: ['Ines Carvalho', 'Tomasz Zielinski'],
    description: 'Twenty questions, thirty minutes, no charge.',
  },
  {
    name: 'First aid at work',
    category: 'Courses',
    kind: 'COURSE',
    minutes: 420,
    price: 24000,
    payment: 'PAY_NOW',
    runs: { weekdays: [1, 4], time: '09:00', seats: 12, led: ['Maya Lindqvist', 'Ines Carvalho'], where: 'Harbour Hall' },
    description: 'One day, certificate on the spot.',
  },
  {
    name: 'Forklift refresher',
    category: 'Courses',
    kind: 'COURSE',
    minutes: 300,
    price: 19000,
    workflow: 'ADMIN_APPROVAL',
    runs: { weekdays: [2], time: '12:00', seats: 6, led: ['Tomasz Zielinski'], where: 'Yard 3', least: 4 },
    description: 'For licence holders. Bring your card and boots.',
  },
  {
    name: 'Manual handling',
    category: 'Courses',
    kind: 'WORKSHOP',
    minutes: 180,
    price: 12000,
    runs: { weekdays: [3, 5], time: '13:00', seats: 10, led: ['Ines Carvalho', 'Maya Lindqvist'], where: 'Harbour Hall' },
    description: 'Lift, carry and turn without hurting yourself.',
  },
  {
    name: 'Pilates, beginners',
    category: 'Classes',
    kind: 'CLASS',
    minutes: 60,
    price: 1800,
    runs: { weekdays: [1, 3, 5], time: '18:00', seats: 14, led: ['Maya Lindqvist'], where: 'Studio' },
    description: 'Small group, mats provided.',
  },
  {
    name: 'Yoga, all levels',
    category: 'Classes',
    kind: 'CLASS',
    minutes: 75,
    price: 1600,
    runs: { weekdays: [2, 4, 6], time: '08:00', seats: 16, led: ['Maya Lindqvist'], where: 'Studio' },
    description: 'Slow start into the day.',
  },
  {
    name: 'Open evening',
    category: 'Events',
    kind: 'EVENT',
    minutes: 120,
    price: 0,
    payment: 'FREE',
    runs: { weekdays: [4], time: '19:00', seats: 40, led: ['Maya Lindqvist'], where: 'Harbour Hall' },
    description: 'Meet the teachers, see the rooms, have a drink.',
  },
  { name: 'Yoga mat', category: 'Shop', kind: 'GOODS', price: 2900, payment: 'PAY_NOW', description: 'Cork and rubber, 4 mm.' },
  {
    name: 'First aid kit',
    category: 'Shop',
    kind: 'GOODS',
    price: 3450,
    payment: 'PAY_NOW',
    description: 'For ten people, refillable.',
  },
];

/** What people call whoever or whatever they choose first. */
const LEAD_ROLES: Record<string, string> = { STAFF: 'therapist', ROOM: 'room', VEHICLE: 'van' };

export type DemoService = {
  id: string;
  name: string;
  kind: string;
  place: string;
  opens: string;
  closes: string;
  days: readonly number[];
};
export type DemoCatalog = { appointments: DemoService[]; goods: DemoService[]; sessions: DemoSession[] };

/** Services, who and what delivers them, and dated sessions from `firstDay` to `lastDay`. */
export async function arrangeCatalog(
  owner: Owner,
  {
    organizationId,
    at,
    staff,
    firstDay,
    lastDay,
    today,
  }: { organizationId: string; at: string; staff: readonly DemoStaff[]; firstDay: string; lastDay: string; today: string },
): Promise<DemoCatalog> {
  const tenant = { organization_id: organizationId };
  const written = { version: 1, created_at: at, updated_at: at };
  const resources = await arrangeResources(owner, { organizationId, at, zone: DEMO_ZONE, staff });

  const services = SERVICES.map((service) => ({ ...service, id: newId() }));
  await owner.insert(
    'services',
    services.map(
      ({
        id,
        name,
        category,
        kind = 'SERVICE',
        minutes,
        buffer = 0,
        setUp = 0,
        price,
        hidden,
        payment = 'PAY_LATER',
        workflow = 'CONFIRM_NOW',
        place = 'ONSITE',
        orAt,
        people = 1,
        after = [],
        description,
      }) => ({
        ...{
          ...tenant,
          id,
          kind,
          name,
          description,
          category,
          duration_min: minutes ?? null,
          buffer_before_min: setUp,
          buffer_after_min: buffer,
          price_minor: price,
          currency: 'GBP',
        },
        ...{
          price_visibility: hidden ? 'HIDDEN' : 'SHOWN',
          payment_type: payment,
          workflow,
          location_mode: place,
          location_modes: orAt ? [place, orAt] : [],
          most_attendees: people,
          follow_ups: after,
          active: true,
          ...written,
        },
      }),
    ),
  );
  const named = (name: string) => resources.find((resource) => resource.name === name)!;
  const needs = services.flatMap(({ id, by = [], also = [] }) => {
    const lead = by.map(named)[0];
    const first = lead ? [{ role: LEAD_ROLES[lead.kind]!, kind: lead.kind, pool: by }] : [];
    return [...first, ...also].map((need, index) => ({ id: newId(), serviceId: id, position: index + 1, ...need }));
  });
  await owner.insert(
    'service_requirements',
    needs.map((need) => ({
      ...tenant,
      id: need.id,
      service_id: need.serviceId,
      position: need.position,
      role: need.role,
      kind: need.kind,
      phase: 'phase' in need ? need.phase : 'WHOLE',
      ...written,
    })),
  );
  await owner.insert(
    'requirement_resources',
    needs.flatMap(({ id, pool = [] }) =>
      pool.map((name, index) => ({
        ...tenant,
        id: newId(),
        requirement_id: id,
        resource_id: named(name).id,
        position: index + 1,
      })),
    ),
  );

  const dated = services.flatMap(({ id, minutes, runs }) => (runs ? [{ id, minutes: minutes!, runs }] : []));
  const sessions = await arrangeSessions(owner, {
    organizationId,
    at,
    zone: DEMO_ZONE,
    staff,
    services: dated,
    firstDay,
    lastDay,
    today,
  });

  const offered = services.map(({ id, name, kind = 'SERVICE', place = 'ONSITE', by }) => {
    const { opens, closes, days } = resources.find((resource) => resource.name === by?.[0]) ?? resources[0]!;
    return { id, name, kind, place, opens, closes, days };
  });
  return {
    appointments: offered.filter(({ kind }) => kind === 'SERVICE'),
    goods: offered.filter(({ kind }) => kind === 'GOODS'),
    sessions,
  };
}
