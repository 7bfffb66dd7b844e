import type { OfferedResource, ShopService, ShopSession, Slot } from '@bookwright/api-types';

export const zone = 'Europe/London';
export const gbp = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });

export const ben: OfferedResource = { id: 'ben', name: 'Ben Okafor', kind: 'STAFF' };
export const ana: OfferedResource = { id: 'ana', name: 'Ana Ruiz', kind: 'STAFF' };

const hour = 3_600_000;

/** A free hour. */
export const slotAt = (startsAt: string, resources: OfferedResource[]): Slot => ({
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + hour).toISOString(),
  timeZone: zone,
  resources,
});

export const sessionAt = (id: string, startsAt: string, seatsLeft: number, hours = 7): ShopSession => ({
  id,
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + hours * hour).toISOString(),
  timeZone: zone,
  location: 'Terminal 2, Door 3',
  seatsLeft,
  bookable: true,
  reasons: [],
  waitlistOpen: true,
});

/** A service without its times, which the shop adds. */
export type FakeService = Omit<ShopService, 'sessions' | 'slots' | 'explainSlot'>;

const service = (fields: Partial<FakeService> & Pick<FakeService, 'id' | 'name' | 'kind'>): FakeService => ({
  slug: fields.id,
  description: '',
  category: null,
  durationMin: 60,
  price: gbp(8640),
  paymentType: 'PAY_LATER',
  workflow: 'CONFIRM_NOW',
  locationMode: 'ONSITE',
  locationModes: [fields.locationMode ?? 'ONSITE'],
  mostAttendees: 1,
  ...fields,
});

export const fakeServices: FakeService[] = [
  service({
    id: 'massage',
    name: 'Sports massage, 60 min',
    kind: 'SERVICE',
    category: 'Wellness',
    description: 'Deep work on the muscles you use most, after a short talk about what hurts.',
  }),
  service({
    id: 'survey',
    name: 'Site survey',
    kind: 'SERVICE',
    category: 'Safety',
    durationMin: 60,
    price: null,
    workflow: 'ADMIN_APPROVAL',
    locationMode: 'MOBILE',
    description: 'We come to your site and write down what has to be done before the inspector comes.',
  }),
  service({
    id: 'first-aid',
    name: 'First aid at work',
    kind: 'COURSE',
    category: 'Safety',
    durationMin: 420,
    price: gbp(24000),
    paymentType: 'PAY_NOW',
    description: 'Three days, with an exam and a certificate that is valid for three years.',
  }),
  service({
    id: 'handbook',
    name: 'First aid handbook',
    kind: 'GOODS',
    category: 'Books',
    durationMin: null,
    price: gbp(1250),
    paymentType: 'PAY_NOW',
  }),
];

export const fakeSessions: Record<string, ShopSession[]> = {
  'first-aid': [
    sessionAt('fa-1', '2026-11-25T09:00:00.000Z', 0),
    sessionAt('fa-2', '2026-12-02T09:00:00.000Z', 2),
    sessionAt('fa-3', '2026-12-09T09:00:00.000Z', 12),
  ],
};

export const fakeSlots: Record<string, Slot[]> = {
  massage: [
    slotAt('2026-11-23T09:00:00.000Z', [ana, ben]),
    slotAt('2026-11-23T10:00:00.000Z', [ana]),
    slotAt('2026-11-23T11:15:00.000Z', [ben]),
    slotAt('2026-11-23T13:00:00.000Z', [ana, ben]),
    slotAt('2026-11-23T17:30:00.000Z', [ben]),
    slotAt('2026-11-24T10:00:00.000Z', [ana, ben]),
    slotAt('2026-11-25T14:30:00.000Z', [ana]),
    slotAt('2026-11-27T16:00:00.000Z', [ben]),
  ],
  survey: [slotAt('2026-11-24T08:00:00.000Z', [])],
};
