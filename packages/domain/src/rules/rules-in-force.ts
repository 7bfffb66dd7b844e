import type { Enforcement, Rule, RuleKind } from './rule.js';

/** Kinds of which the service's own replaces the organization's; of the others every rule counts. */
export const REPLACING_KINDS: ReadonlySet<RuleKind> = new Set(['MIN_NOTICE', 'MAX_NOTICE', 'WEEKDAYS', 'SLOT_INTERVAL']);

/** The rules on the times of a service: the organization's, with the service's own in their place. */
export function rulesOfService(rules: readonly Rule[], serviceId: string): Rule[] {
  const own = rules.filter((rule) => rule.active && rule.serviceId === serviceId);
  const replaced = new Set(own.map((rule) => rule.kind).filter((kind) => REPLACING_KINDS.has(kind)));
  const general = rules.filter(
    (rule) => rule.active && rule.serviceId === null && rule.resourceId === null && !replaced.has(rule.kind),
  );
  return [...general, ...own];
}

/** The rules of one resource, which hold in addition to those of the service. */
export const rulesOfResource = (rules: readonly Rule[], resourceId: string): Rule[] =>
  rules.filter((rule) => rule.active && rule.resourceId === resourceId);

/** Rules are for people: what the system does by itself follows other people's decisions. */
export type Audience = 'CUSTOMER' | 'STAFF' | 'SYSTEM';

export function enforcementFor(rule: Pick<Rule, 'forCustomers' | 'forStaff'>, audience: Audience): Enforcement {
  if (audience === 'SYSTEM') return 'IGNORE';
  return audience === 'STAFF' ? rule.forStaff : rule.forCustomers;
}
