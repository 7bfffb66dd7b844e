import { type Decision, refusedWith } from '../kernel/index.js';
import type { Customer } from './customer.js';

type Found = { customer: Customer; refusal: null } | { customer: null; refusal: Decision };

/** The customer a command is about, if they exist, were neither merged nor erased, and are the version the caller saw. */
export function customerFor(
  customers: ReadonlyMap<string, Customer>,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
  path = 'id',
): Found {
  const customer = customers.get(id.toLowerCase());
  const no = (...why: Parameters<typeof refusedWith> extends [string, ...infer Rest] ? Rest : never): Found => ({
    customer: null,
    refusal: refusedWith(id, ...why),
  });
  if (!customer) return no('NOT_FOUND', [path]);
  if (customer.erasedAt) return no('CUSTOMER_ERASED', [path], { erasedAt: customer.erasedAt });
  if (customer.mergedIntoId) return no('ALREADY_MERGED', [path], { into: customer.mergedIntoId });
  if (expectedVersion != null && expectedVersion !== customer.version) {
    return no('STALE_VERSION', ['expectedVersion'], { version: customer.version });
  }
  return { customer, refusal: null };
}
