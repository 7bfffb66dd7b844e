import { can, type Deciding } from '../access/index.js';
import type { Account } from '../accounts/index.js';
import {
  accepted,
  clean,
  type Decision,
  difference,
  lengthRefusals,
  orderSearchText,
  patch,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  TEXT_LIMITS,
  unchanged,
} from '../kernel/index.js';
import type { Order } from './order.js';

export type ChangeOrderPoNumberCommand = { id: string; expectedVersion?: number | null; poNumber: string | null };
export type OrderPoNumberFacts = { orders: ReadonlyMap<string, Order>; accounts: ReadonlyMap<string, Account> };

/** Why an order cannot carry a PO number, or go without one; empty when it can. */
export function poNumberRefusals(poNumber: string | null, account: Account | undefined): Refusal[] {
  const tooLong = lengthRefusals(poNumber, ['poNumber'], TEXT_LIMITS.line);
  if (tooLong.length > 0) return tooLong;
  return account?.poRequired && clean(poNumber) === null ? [refusal('PO_NUMBER_REQUIRED', ['poNumber'])] : [];
}

/** The PO number of one order, for a subject that is the order or one of its bookings (AP-29). */
export function changePoNumber(
  subjectId: string,
  order: Order,
  poNumber: string | null,
  accounts: OrderPoNumberFacts['accounts'],
): Decision {
  const refusals = poNumberRefusals(poNumber, order.accountId ? accounts.get(order.accountId) : undefined);
  if (refusals.length > 0) return refused(subjectId, ...refusals);
  const set = { poNumber: clean(poNumber) };
  const changed = difference<Partial<Order>>(order, set);
  if (!changed) return unchanged(subjectId);
  const event = { type: 'order.po_number_changed', entity: 'orders', entityId: order.id, ...changed };
  const takenByName = order.sourceMode === 'ONLINE' ? null : order.takenByName;
  const searchText = orderSearchText({ ...order, ...set, takenByName });
  return accepted(subjectId, [patch('orders', order, { ...set, searchText })], [event]);
}

export function decideChangeOrderPoNumber(
  facts: OrderPoNumberFacts,
  command: ChangeOrderPoNumberCommand,
  { actor }: Deciding,
): Decision {
  const order = facts.orders.get(command.id);
  if (!order) return refusedWith(command.id, 'NOT_FOUND', ['id']);
  if (!can(actor, 'order.editPo')) return refusedWith(command.id, 'FORBIDDEN_FOR_ACTOR');
  if (command.expectedVersion != null && command.expectedVersion !== order.version) {
    return refusedWith(command.id, 'STALE_VERSION', ['expectedVersion'], { version: order.version });
  }
  return changePoNumber(command.id, order, command.poNumber, facts.accounts);
}
