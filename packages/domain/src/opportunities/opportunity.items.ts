import { type Service, saleOf } from '../catalog/index.js';
import {
  type Change,
  clean,
  insert,
  lengthRefusals,
  patch,
  type Refusal,
  refusal,
  remove,
  TEXT_LIMITS,
} from '../kernel/index.js';
import type { EventSession } from '../sessions/index.js';
import type { OpportunityItem } from './opportunity.js';

/** One thing as it is written down; with an id, one that is there already. */
export type ItemDetails = {
  id?: string | null;
  serviceId: string;
  sessionId?: string | null;
  quantity: number;
  note?: string | null;
};

export type ItemFacts = {
  services: ReadonlyMap<string, Service>;
  event_sessions: ReadonlyMap<string, EventSession>;
  opportunity_items: ReadonlyMap<string, OpportunityItem>;
};

const MOST_ITEMS = 100;
const MOST_OF_ONE = 100;

type Written = Pick<OpportunityItem, 'serviceId' | 'sessionId' | 'quantity' | 'note'>;

const writtenOf = ({ serviceId, sessionId, quantity, note }: ItemDetails): Written => ({
  serviceId: serviceId.toLowerCase(),
  sessionId: sessionId?.toLowerCase() ?? null,
  quantity,
  note: clean(note),
});

function itemRefusals(facts: ItemFacts, written: Written): Refusal[] {
  const service = facts.services.get(written.serviceId);
  if (!service) return [refusal('NOT_FOUND', ['serviceId'])];
  const session = written.sessionId ? facts.event_sessions.get(written.sessionId) : undefined;
  const { quantity } = written;
  return [
    ...(written.sessionId && (saleOf(service) !== 'SEAT' || session?.serviceId !== service.id)
      ? [refusal('NOT_FOUND', ['sessionId'])]
      : []),
    ...(Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_OF_ONE
      ? []
      : [refusal('QUANTITY_OUT_OF_RANGE', ['quantity'], { least: 1, most: MOST_OF_ONE })]),
    ...lengthRefusals(written.note, ['note'], TEXT_LIMITS.paragraph),
  ];
}

/**
 * The things of an opportunity as they are to be: new ones are added, missing ones taken away. What was booked stays as it is.
 * `sum` is what they cost by the services' prices, in minor units.
 */
export function itemChanges(
  facts: ItemFacts,
  opportunityId: string,
  items: readonly ItemDetails[],
  newId: () => string,
): { changes: Change[]; refusals: Refusal[]; sum: number } {
  if (items.length > MOST_ITEMS) {
    return { changes: [], refusals: [refusal('TOO_MANY_SELECTED', ['items'], { limit: MOST_ITEMS })], sum: 0 };
  }
  const present = [...facts.opportunity_items.values()].filter((item) => item.opportunityId === opportunityId);
  const left = new Map(present.filter(({ orderId }) => orderId === null).map((item) => [item.id, item]));
  const changes: Change[] = [];
  const refusals: Refusal[] = [];
  let sum = 0;
  for (const [index, details] of items.entries()) {
    const known = details.id ? facts.opportunity_items.get(details.id.toLowerCase()) : undefined;
    if (details.id && known?.opportunityId !== opportunityId) refusals.push(refusal('NOT_FOUND', ['items', String(index), 'id']));
    if (known?.orderId) continue;
    const written = writtenOf(details);
    refusals.push(...itemRefusals(facts, written).map((why) => ({ ...why, path: ['items', String(index), ...why.path] })));
    sum += (facts.services.get(written.serviceId)?.priceMinor ?? 0) * written.quantity;
    const position = index + 1;
    if (!known) changes.push(insert('opportunity_items', { id: newId(), opportunityId, position, ...written, orderId: null }));
    else {
      left.delete(known.id);
      const same = Object.entries({ position, ...written }).every(
        ([key, value]) => known[key as keyof OpportunityItem] === value,
      );
      if (!same) changes.push(patch('opportunity_items', known, { position, ...written }));
    }
  }
  changes.push(...[...left.keys()].map((id) => remove('opportunity_items', id)));
  return { changes, refusals, sum };
}
