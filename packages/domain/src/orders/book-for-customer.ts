import type { Deciding } from '../access/index.js';
import { type Decision, type Refusal, refusal, refused } from '../kernel/index.js';
import { decideStaffBasket } from './staff-basket.decide.js';
import type { BookForCustomerCommand, StaffOrderFacts } from './staff-order.js';

const ofTheOne = (why: Refusal): Refusal => (why.path[0] === 'items' ? { ...why, path: why.path.slice(2) } : why);

/**
 * Makes one order for a customer with a booking for each occasion (AL-05, JZ-54): everything or nothing, each occasion
 * seeing what those before it have taken. What is refused of an occasion has the path `occasions.<index>`.
 */
export function decideBookForCustomer(facts: StaffOrderFacts, command: BookForCustomerCommand, deciding: Deciding): Decision {
  if (command.quantity != null) return refused(command.orderId, refusal('SERVICE_NOT_BOOKABLE', ['serviceId']));
  const decision = decideStaffBasket(facts, { ...command, items: [command] }, deciding);
  return decision.refusals.length > 0 ? { ...decision, refusals: decision.refusals.map(ofTheOne) } : decision;
}
