import type { Requirement, Service } from '../catalog/index.js';
import { addMinutes } from '../kernel/index.js';
import type { Allocation, OpeningHours, Resource } from '../resources/index.js';
import type { EventSession } from '../sessions/index.js';
import { idOf, idsFor } from './ids.js';
import { inHours } from './moments.js';

const nextService = idsFor('service');
const nextRequirement = idsFor('requirement');
const nextResource = idsFor('resource');
const nextUnit = idsFor('unit');
const nextSession = idsFor('session');
const nextAllocation = idsFor('allocation');

/** One member of staff for the whole time. */
export const aRequirement = (over: Partial<Requirement> = {}): Requirement => ({
  id: nextRequirement(),
  role: 'lead',
  kind: 'STAFF',
  quantity: 1,
  phase: 'WHOLE',
  skills: [],
  resourceIds: [],
  ...over,
});

/** An appointment of an hour, confirmed at once and paid later; goods have no time. */
export const aService = ({ resourceIds, ...over }: Partial<Service> & { resourceIds?: string[] } = {}): Service => ({
  id: nextService(),
  version: 1,
  kind: 'SERVICE',
  name: 'Sports massage',
  description: '',
  category: null,
  durationMin: over.kind === 'GOODS' ? null : 60,
  bufferBeforeMin: 0,
  bufferAfterMin: 0,
  priceMinor: over.paymentType === 'FREE' ? 0 : 5000,
  currency: 'GBP',
  priceVisibility: 'SHOWN',
  paymentType: 'PAY_LATER',
  workflow: 'CONFIRM_NOW',
  locationMode: 'ONSITE',
  active: true,
  locationModes: [],
  mostAttendees: 1,
  followUps: [],
  taxRateId: null,
  cancelPolicyId: null,
  requirements: resourceIds ? [aRequirement({ resourceIds })] : [],
  ...over,
});

/** The same hours on every day of the week, or on the weekdays given (1 is Monday). */
export const daily = (opens: string, closes: string, weekdays = [1, 2, 3, 4, 5, 6, 7]): OpeningHours[] =>
  weekdays.map((weekday) => ({ weekday, opens, closes }));

/** A member of staff with one place, working every day from nine to five in London. */
export const aResource = ({ units = 1, ...over }: Partial<Resource> & { units?: number } = {}): Resource => ({
  id: nextResource(),
  version: 1,
  kind: 'STAFF',
  name: 'Kim',
  timeZone: 'Europe/London',
  code: null,
  active: true,
  overbookable: false,
  skills: [],
  staffMemberId: null,
  homeAddress: null,
  homeLatitude: null,
  homeLongitude: null,
  unitIds: Array.from({ length: units }, nextUnit),
  hours: daily('09:00', '17:00'),
  overrides: [],
  busy: [],
  ...over,
});

/** A session tomorrow at noon with ten free seats. */
export const aSession = (over: Partial<EventSession> = {}): EventSession => {
  const startsAt = over.startsAt ?? inHours(26);
  return {
    id: nextSession(),
    version: 1,
    serviceId: idOf('service', 0),
    startsAt,
    endsAt: addMinutes(startsAt, 90),
    timeZone: 'Europe/London',
    capacity: 10,
    taken: 0,
    status: 'CONFIRMED',
    locationText: null,
    instructorId: null,
    minToRun: null,
    waitlistEnabled: true,
    meetingUrl: null,
    cancelReason: null,
    cancelledAt: null,
    ...over,
  };
};

/** Somebody occupies the first unit of a resource; a hold when it ends at `expiresAt`. */
export const anAllocation = (
  over: Partial<Allocation> & Pick<Allocation, 'startsAt' | 'endsAt'> & { resource?: Resource },
): Allocation => {
  const { resource, ...rest } = over;
  return {
    id: nextAllocation(),
    unitId: resource?.unitIds[0] ?? idOf('unit', 0),
    resourceId: resource?.id ?? idOf('resource', 0),
    bookingId: rest.basketLineId || rest.sessionId ? null : idOf('booking', 0),
    basketLineId: null,
    sessionId: null,
    requirementId: null,
    expiresAt: null,
    occupies: true,
    serviceId: null,
    serviceStartsAt: rest.startsAt,
    latitude: null,
    longitude: null,
    ...rest,
  };
};
