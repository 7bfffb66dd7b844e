import type { LocationMode, PaymentType, PriceVisibility, Workflow } from '../bookings/booking.js';

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
  /** Resources that can deliver it, in the order in which they are tried. */
  resourceIds: string[];
};

/** How a service is sold. */
export function saleOf(service: Pick<Service, 'kind'>): 'APPOINTMENT' | 'SEAT' | 'GOODS' {
  if (service.kind === 'GOODS') return 'GOODS';
  return service.kind === 'SERVICE' ? 'APPOINTMENT' : 'SEAT';
}
