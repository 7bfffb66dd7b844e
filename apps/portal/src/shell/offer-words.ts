import { formatMoney } from '@bookwright/web-kit';
import type { ServiceFieldsFragment } from '../gql/graphql.js';

type Offer = Pick<ServiceFieldsFragment, 'price' | 'paymentType' | 'workflow' | 'durationMin' | 'locationMode'>;
type Paid = Pick<ServiceFieldsFragment, 'price' | 'paymentType'>;

/** The price as customers read it; a price that is not shown has words instead. */
export const priceWords = ({ price, paymentType }: Paid, locale: string): string => {
  if (paymentType === 'FREE') return 'Free';
  return price === null ? 'Price on request' : formatMoney(price, locale);
};

/** When it is paid; nothing for what is free or has no shown price. */
export const paymentWords = ({ price, paymentType }: Paid): string | null => {
  if (price === null || paymentType === 'FREE') return null;
  return paymentType === 'PAY_NOW' ? 'pay when booking' : 'pay at the visit';
};

/** 45 → "45 min", 60 → "1 h", 450 → "7 h 30 min". */
export const durationWords = (minutes: number | null): string | null => {
  if (minutes === null) return null;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};

/** What happens after ordering, where it is not simply confirmed. */
export const workflowNote = ({ workflow }: Pick<Offer, 'workflow'>): string | null => {
  if (workflow === 'ADMIN_APPROVAL') return 'needs our approval';
  return workflow === 'PENCILLED_IN' ? 'pencilled in first' : null;
};

const places: Record<Offer['locationMode'], string | null> = { ONSITE: null, MOBILE: 'we come to you', ONLINE: 'online' };
export const placeNote = ({ locationMode }: Pick<Offer, 'locationMode'>): string | null => places[locationMode];

/** Where a line or a booking takes place, as far as it says so itself: the address we come to, and what helps to find it. */
export const placeWords = (place: { locationMode: Offer['locationMode']; address: string | null; text: string | null }) => {
  const words = [place.address, place.text].filter(Boolean).join(', ');
  if (place.locationMode === 'ONLINE') return 'online';
  if (place.locationMode === 'MOBILE') return words ? `we come to ${words}` : 'we come to you';
  return words || null;
};

/** A resource as part of a line: people are who it is with, rooms where it is; vehicles and tools are nothing to the customer. */
export const resourceWords = ({ name, kind }: { name: string; kind: string }): string | null => {
  if (kind === 'STAFF') return `with ${name}`;
  return kind === 'ROOM' ? `in ${name}` : null;
};

/** How a service is chosen: by a free time, by a dated session, or just by quantity. */
export type OfferMode = 'APPOINTMENT' | 'SESSIONS' | 'GOODS';
export const offerMode = ({ kind }: Pick<ServiceFieldsFragment, 'kind'>): OfferMode => {
  if (kind === 'GOODS') return 'GOODS';
  return kind === 'SERVICE' ? 'APPOINTMENT' : 'SESSIONS';
};
