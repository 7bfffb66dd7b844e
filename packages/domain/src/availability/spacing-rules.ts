import { enforcementFor, type Rule } from '../rules/index.js';
import { type Problem, problem, ruleDetails } from './problem.js';
import type { Asking } from './room.js';

/** A demand in minutes, and the rule that makes it; `rule` is null where the organization's usual applies. */
type Demand = { minutes: number; rule: Rule | null };

const NO_DEMAND: Demand = { minutes: 0, rule: null };

/** Minutes that must, and that should, lie between two bookings of a unit. */
export type Gap = { must: Demand; should: Demand };

const longer = (a: Demand, b: Demand): Demand => (b.minutes > a.minutes ? b : a);

/** The gap of several rules is the longest that one of them asks for. */
export function gapOf(rules: readonly Rule[], { audience }: Pick<Asking, 'audience'>): Gap {
  const demanded = (wanted: 'BLOCK' | 'WARN') =>
    rules
      .filter((rule) => rule.kind === 'GAP' && enforcementFor(rule, audience) === wanted)
      .map((rule) => ({ minutes: rule.kind === 'GAP' ? rule.params.minutes : 0, rule }))
      .reduce(longer, NO_DEMAND);
  return { must: demanded('BLOCK'), should: demanded('WARN') };
}

export const bothGaps = (a: Gap, b: Gap): Gap => ({ must: longer(a.must, b.must), should: longer(a.should, b.should) });

/** Every so many minutes appointments start. */
export type Grid = Demand & { overridable: boolean };

/**
 * The grid of a service, or of one of its resources: by the rule of that scope, else the usual one (`otherwise`).
 * Customers choose from it whether it is enforced or only said, because it is what they are offered.
 */
export function gridOf(rules: readonly Rule[], { audience }: Pick<Asking, 'audience'>, otherwise: Grid | null): Grid | null {
  const rule = rules.find((one) => one.kind === 'SLOT_INTERVAL' && enforcementFor(one, audience) !== 'IGNORE');
  if (rule?.kind !== 'SLOT_INTERVAL') return otherwise;
  return {
    minutes: rule.params.minutes,
    rule,
    overridable: audience === 'STAFF' && enforcementFor(rule, audience) === 'WARN',
  };
}

export const offTheGrid = ({ minutes, rule, overridable }: Grid): Problem =>
  problem('NOT_A_SLOT', { ...(rule ? ruleDetails(rule) : {}), intervalMin: minutes }, overridable);
