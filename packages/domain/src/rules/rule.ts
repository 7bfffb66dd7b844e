import type { RuleParams } from './rule.params.js';

/** What can be demanded of a time (SV-20 to SV-23). */
export const RULE_KINDS = ['MIN_NOTICE', 'MAX_NOTICE', 'WEEKDAYS', 'BLACKOUT', 'MAX_PER_DAY', 'SLOT_INTERVAL', 'GAP'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** What breaking a rule means: it cannot be done, it is said (and staff give a reason), or nothing (C-10). */
export const ENFORCEMENTS = ['BLOCK', 'WARN', 'IGNORE'] as const;
export type Enforcement = (typeof ENFORCEMENTS)[number];

/** A demand on the times of an organization (no scope), of one service, or of one resource. */
export type Rule<K extends RuleKind = RuleKind> = {
  [Kind in K]: {
    id: string;
    version: number;
    kind: Kind;
    serviceId: string | null;
    resourceId: string | null;
    params: RuleParams[Kind];
    forCustomers: Enforcement;
    forStaff: Enforcement;
    active: boolean;
  };
}[K];
