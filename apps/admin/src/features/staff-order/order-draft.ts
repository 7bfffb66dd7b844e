import type { OpportunityPartsFragment, PlaceStaffOrderInput, StaffOrderItemInput } from '../../gql/graphql.js';

/** One thing of an order as it is being put together. */
export type OrderItemDraft = {
  key: string;
  serviceId: string | null;
  /** Of an appointment, as the clock on the wall shows it: `2026-11-24T10:00`. */
  startsAt: string;
  sessionId: string | null;
  quantity: number | string;
  opportunityItemId: string | null;
};

export type OrderDraft = {
  customer: { id: string; label: string } | null;
  /** An account's id, or `PRIVATE`. */
  billedTo: string;
  poNumber: string;
  items: OrderItemDraft[];
  sendOrderEmail: boolean;
  leaveOutRefused: boolean;
};

export const PRIVATELY = 'PRIVATE';

export type Kind = 'APPOINTMENT' | 'SEATS' | 'GOODS';

export const kindOf = (serviceKind: string | undefined): Kind | null => {
  if (!serviceKind) return null;
  if (serviceKind === 'SERVICE') return 'APPOINTMENT';
  return serviceKind === 'GOODS' ? 'GOODS' : 'SEATS';
};

export const emptyOrderItem = (): OrderItemDraft => ({
  ...{ key: crypto.randomUUID(), serviceId: null, startsAt: '', sessionId: null, quantity: 1, opportunityItemId: null },
});

/** What of an opportunity was not booked, as things of an order: an appointment each, seats and goods in their number (AP-41). */
export const itemsOfOpportunity = ({ items }: Pick<OpportunityPartsFragment, 'items'>): OrderItemDraft[] =>
  items
    .filter(({ order }) => order === null)
    .flatMap(({ id, service, session, quantity }): OrderItemDraft[] => {
      const draft = { ...emptyOrderItem(), serviceId: service.id, sessionId: session?.id ?? null, opportunityItemId: id };
      if (service.kind !== 'SERVICE') return [{ ...draft, quantity }];
      return Array.from({ length: quantity }, () => ({ ...draft, key: crypto.randomUUID() }));
    });

const itemInput = (item: OrderItemDraft, kind: Kind): StaffOrderItemInput => {
  const linked = { serviceId: item.serviceId, ...(item.opportunityItemId && { opportunityItemId: item.opportunityItemId }) };
  if (kind === 'SEATS') return { ...linked, sessionId: item.sessionId, quantity: Number(item.quantity) };
  if (kind === 'GOODS') return { ...linked, quantity: Number(item.quantity) };
  const [date = '', time = ''] = item.startsAt.split('T');
  return { ...linked, startsAtLocal: { date, time: time.slice(0, 5) } };
};

/** What a thing cannot be sent without. */
export const gapOf = (item: OrderItemDraft, kind: Kind | null): string | null => {
  if (!item.serviceId || kind === null) return 'Choose what it is.';
  if (kind === 'APPOINTMENT') return item.startsAt ? null : 'Say when.';
  if (kind === 'SEATS' && !item.sessionId) return 'Choose a session.';
  return Number(item.quantity) >= 1 ? null : 'Say how many.';
};

/** What is sent. */
export function orderInput(
  draft: OrderDraft,
  kinds: ReadonlyMap<string, Kind>,
  more: { idempotencyKey: string; opportunityId: string | null },
): PlaceStaffOrderInput {
  const privately = draft.billedTo === PRIVATELY;
  return {
    customerId: draft.customer?.id,
    billingType: privately ? 'PRIVATE' : 'ACCOUNT',
    ...(!privately && { accountId: draft.billedTo, poNumber: draft.poNumber.trim() || undefined }),
    items: draft.items.map((item) => itemInput(item, kinds.get(item.serviceId ?? '') ?? 'APPOINTMENT')),
    sendOrderEmail: draft.sendOrderEmail,
    leaveOutRefused: draft.leaveOutRefused,
    idempotencyKey: more.idempotencyKey,
    ...(more.opportunityId && { opportunityId: more.opportunityId }),
  };
}
