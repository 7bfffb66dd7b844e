import type { ServiceQuery, SlotsQuery } from '../../gql/graphql.js';

export type OfferedService = NonNullable<NonNullable<ServiceQuery['shop']>['service']>;
export type OfferedSession = OfferedService['sessions'][number];
export type OfferedSlot = NonNullable<NonNullable<SlotsQuery['shop']>['service']>['slots'][number];

/** A point on the map, in degrees. */
export type Position = { latitude: number; longitude: number };

/** What the customer has picked but not yet added. */
export type Choice =
  | { kind: 'SLOT'; slot: OfferedSlot; resourceId: string | null }
  | { kind: 'SESSION'; session: OfferedSession; quantity: number }
  | { kind: 'GOODS'; quantity: number };

/** The time of a choice; goods have none. */
export const timeOf = (choice: Choice): { startsAt: string; endsAt: string; timeZone: string } | null => {
  if (choice.kind === 'SLOT') return choice.slot;
  return choice.kind === 'SESSION' ? choice.session : null;
};

/** What of a choice goes to the API. */
export const inputOf = (choice: Choice) => {
  if (choice.kind === 'SLOT') return { startsAt: choice.slot.startsAt, resourceId: choice.resourceId, quantity: 1 };
  if (choice.kind === 'SESSION') return { sessionId: choice.session.id, quantity: choice.quantity };
  return { quantity: choice.quantity };
};
