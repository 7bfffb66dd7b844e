import type { Deciding } from '../access/index.js';
import { accepted, type Decision, isRefused, patch, type Refusal, refusal, refused, refusedWith } from '../kernel/index.js';
import {
  decideStaffBasket,
  type LeftOut,
  type StaffBasketCommand,
  type StaffItem,
  type StaffOrderFacts,
} from '../orders/index.js';
import type { Opportunity, OpportunityItem } from './opportunity.js';

export type StaffOrderCommand = Omit<StaffBasketCommand, 'items'> & {
  items: readonly (StaffItem & {
    /** The thing of the opportunity that it books. */
    opportunityItemId?: string | null;
  })[];
};

export type OpportunityOrderFacts = StaffOrderFacts & {
  opportunities: ReadonlyMap<string, Opportunity>;
  opportunity_items: ReadonlyMap<string, OpportunityItem>;
};

/** Why a thing of the order books nothing of the opportunity. */
function linkRefusals({ opportunity_items }: OpportunityOrderFacts, { items, opportunityId }: StaffOrderCommand): Refusal[] {
  return items.flatMap(({ opportunityItemId }, index) => {
    if (!opportunityItemId) return [];
    const path = ['items', String(index), 'opportunityItemId'];
    const item = opportunity_items.get(opportunityItemId.toLowerCase());
    if (!item || item.opportunityId !== opportunityId) return [refusal('NOT_FOUND', path)];
    return item.orderId ? [refusal('DUPLICATE', path, { orderId: item.orderId })] : [];
  });
}

/**
 * Makes one order of several things, of an opportunity where one is named (AP-41, AP-42): what was booked is linked both ways, and
 * what was left out stays open in it. Once nothing is open any more, it is won.
 */
export function decidePlaceStaffOrder(facts: OpportunityOrderFacts, command: StaffOrderCommand, deciding: Deciding): Decision {
  const { orderId } = command;
  if (!command.opportunityId) return decideStaffBasket(facts, command, deciding);
  const opportunity = facts.opportunities.get(command.opportunityId.toLowerCase());
  if (!opportunity) return refusedWith(orderId, 'NOT_FOUND', ['opportunityId']);
  const linked = { ...command, opportunityId: opportunity.id, customerId: command.customerId ?? opportunity.customerId };
  const wrong = linkRefusals(facts, linked);
  if (wrong.length > 0) return refused(orderId, ...wrong);
  const order = decideStaffBasket(facts, linked, deciding);
  if (isRefused(order)) return order;

  const left = new Set(((order.result?.leftOut ?? []) as LeftOut[]).map(({ index }) => index));
  const ids = command.items.flatMap(({ opportunityItemId }, index) =>
    opportunityItemId && !left.has(index) ? [opportunityItemId.toLowerCase()] : [],
  );
  // A thing of which some could not be had stays open.
  const open = new Set(
    command.items.flatMap(({ opportunityItemId }, index) =>
      opportunityItemId && left.has(index) ? [opportunityItemId.toLowerCase()] : [],
    ),
  );
  const booked = [...new Set(ids)].filter((id) => !open.has(id));
  const rest = [...facts.opportunity_items.values()].filter(
    (item) => item.opportunityId === opportunity.id && !item.orderId && !booked.includes(item.id),
  );
  const won = booked.length > 0 && rest.length === 0 && opportunity.stage !== 'WON';
  const stage: Opportunity['stage'] = won ? 'WON' : opportunity.stage;
  const event = {
    ...{ type: 'opportunity.booked', entity: 'opportunities', entityId: opportunity.id },
    before: won ? { stage: opportunity.stage } : {},
    after: { ...(won && { stage }), booked: booked.length, stillOpen: rest.length },
  };
  return accepted(
    orderId,
    [
      ...order.changes,
      ...booked.map((id) => patch('opportunity_items', facts.opportunity_items.get(id)!, { orderId })),
      patch<Opportunity>('opportunities', opportunity, { stage }),
    ],
    [...order.events, event],
    order.result,
  );
}
