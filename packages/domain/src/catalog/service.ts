import type { LocationMode, PaymentType, PriceVisibility, Workflow } from '../bookings/booking.js';
import type { ResourceKind } from '../resources/index.js';

export const SERVICE_KINDS = ['SERVICE', 'EVENT', 'COURSE', 'CLASS', 'WORKSHOP', 'GOODS'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** What can be bought: an appointment (SERVICE), a seat on a session (EVENT, COURSE, CLASS, WORKSHOP), or goods. */
export type Service = {
  id: string;
  version: number;
  kind: ServiceKind;
  name: string;
  description: string;
  category: string | null;
  /** Minutes; null for goods, which have no time. */
  durationMin: number | null;
  bufferBeforeMin: number;
  bufferAfterMin: number;
  priceMinor: number;
  currency: string;
  priceVisibility: PriceVisibility;
  paymentType: PaymentType;
  workflow: Workflow;
  locationMode: LocationMode;
  active: boolean;
  /** Where it may take place, for the customer to choose from; empty, only `locationMode` (SV-11). */
  locationModes: LocationMode[];
  /** People that one appointment may have (CRM-98). */
  mostAttendees: number;
  /** What is to be done after each booking (CRM-82). */
  followUps: FollowUp[];
  /** The tax on its price; null, none. */
  taxRateId: string | null;
  /** What cancelling it costs; null, nothing. */
  cancelPolicyId: string | null;
  /** What an appointment needs, the first being who or what people choose; without any it cannot be booked online. */
  requirements: Requirement[];
};

/** A task that is made when a booking is completed. */
export type FollowUp = { title: string; afterDays: number };

/** When during an appointment something is needed; SETUP and TEARDOWN are the buffers before and after it. */
export const PHASES = ['WHOLE', 'SETUP', 'MAIN', 'TEARDOWN'] as const;
export type Phase = (typeof PHASES)[number];

/** So many resources of a kind, with these skills, for a phase. */
export type Requirement = {
  id: string;
  /** What people call it: "therapist". */
  role: string;
  kind: ResourceKind;
  quantity: number;
  phase: Phase;
  skills: string[];
  /** The pool, in the order of preference; empty, every active resource of the kind. */
  resourceIds: string[];
};

/** Every resource that is named in some pool of a service. */
export const pooledResourceIds = ({ requirements }: Pick<Service, 'requirements'>): string[] => [
  ...new Set(requirements.flatMap((requirement) => requirement.resourceIds)),
];

/** How a service is sold. */
export function saleOf(service: Pick<Service, 'kind'>): 'APPOINTMENT' | 'SEAT' | 'GOODS' {
  if (service.kind === 'GOODS') return 'GOODS';
  return service.kind === 'SERVICE' ? 'APPOINTMENT' : 'SEAT';
}
