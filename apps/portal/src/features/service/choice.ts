import type { ServiceQuery, SlotsQuery } from '../../gql/graphql.js';

export type OfferedService = NonNullable<NonNullable<ServiceQuery['shop']>['service']>;
export type OfferedSession = OfferedService['sessions'][number];
export type OfferedSlot = NonNullable<NonNullable<SlotsQuery['shop']>['service']>['slots'][number];

/** A point on the map, in degrees. */
export type Position = { latitude: number; longitude: number };

/** What the customer has picked but not yet added. */
export type Choice =
  /** `times` week after week, the first of them at the slot. */
  | { kind: 'SLOT'; slot: OfferedSlot; resourceId: string | null; times?: number }
  | { kind: 'SESSION'; session: OfferedSession; quantity: number }
  /** Several sessions at once, `quantity` seats on each. */
  | { kind: 'SESSIONS'; sessions: readonly OfferedSession[]; quantity: number }
  | { kind: 'GOODS'; quantity: number };

/** The time of a choice; goods have none. */
export const timeOf = (choice: Choice): { startsAt: string; endsAt: string; timeZone: string } | null => {
  if (choice.kind === 'SLOT') return choice.slot;
  if (choice.kind === 'SESSIONS') return choice.sessions[0] ?? null;
  return choice.kind === 'SESSION' ? choice.session : null;
};

/** How many dates a choice has. */
export const datesIn = (choice: Choice): number => {
  if (choice.kind === 'SLOT') return choice.times ?? 1;
  return choice.kind === 'SESSIONS' ? choice.sessions.length : 1;
};

/** What of a choice goes to the API. */
export const inputOf = (choice: Choice) => {
  if (choice.kind === 'SESSIONS') return { sessionIds: choice.sessions.map(({ id }) => id), quantity: choice.quantity };
  if (choice.kind === 'SLOT' && datesIn(choice) > 1) {
    return { startsAt: choice.slot.startsAt, resourceId: choice.resourceId, weekly: { times: datesIn(choice) } };
  }
  if (choice.kind === 'SLOT') return { startsAt: choice.slot.startsAt, resourceId: choice.resourceId, quantity: 1 };
  if (choice.kind === 'SESSION') return { sessionId: choice.session.id, quantity: choice.quantity };
  return { quantity: choice.quantity };
};
