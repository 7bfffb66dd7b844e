import { type Refusal, refusal } from '../kernel/index.js';
import type { Rule } from './rule.js';
import { enforcementFor, REPLACING_KINDS, rulesOfService } from './rules-in-force.js';

const MINUTES_OF_DAY = 24 * 60;

type Scope = Pick<Rule, 'serviceId' | 'resourceId'>;

const isGeneral = ({ serviceId, resourceId }: Scope): boolean => serviceId === null && resourceId === null;

const sameScope = (a: Scope, b: Scope): boolean => a.serviceId === b.serviceId && a.resourceId === b.resourceId;

/** Somebody has to keep both. */
const bindTogether = (a: Rule, b: Rule): boolean =>
  (['CUSTOMER', 'STAFF'] as const).some(
    (audience) => enforcementFor(a, audience) !== 'IGNORE' && enforcementFor(b, audience) !== 'IGNORE',
  );

/** No time keeps both: the notice is longer than the last day that can be booked, or no weekday is in both. */
function leaveNothing(a: Rule, b: Rule): boolean {
  if (a.kind === 'MIN_NOTICE' && b.kind === 'MAX_NOTICE') return a.params.minutes >= (b.params.days + 1) * MINUTES_OF_DAY;
  if (a.kind === 'MAX_NOTICE' && b.kind === 'MIN_NOTICE') return leaveNothing(b, a);
  if (a.kind === 'WEEKDAYS' && b.kind === 'WEEKDAYS') return !a.params.weekdays.some((day) => b.params.weekdays.includes(day));
  return false;
}

/** Rules that hold at once wherever `rule` does: for one service, or for one resource on top of the organization's. */
function companions(rule: Rule, others: readonly Rule[]): Rule[] {
  const all = [...others, rule];
  if (rule.serviceId !== null) return rulesOfService(all, rule.serviceId);
  const general = all.filter(isGeneral);
  if (rule.resourceId !== null) return [...general, ...all.filter((other) => other.resourceId === rule.resourceId)];
  const services = new Set(all.flatMap(({ serviceId }) => serviceId ?? []));
  const ofServices = [...services].flatMap((id) => {
    const inForce = rulesOfService(all, id);
    return inForce.includes(rule) ? inForce : [];
  });
  return [...general, ...ofServices, ...all.filter(({ resourceId }) => resourceId !== null)];
}

/**
 * Why an active rule cannot stand beside the others; empty when it can. Of a kind of which a service's own replaces the
 * organization's there is one in each scope; no two rules that must be kept together may leave no time at all.
 */
export function contradictions(rule: Rule, others: readonly Rule[]): Refusal[] {
  const active = others.filter((other) => other.active && other.id !== rule.id);
  const twin = REPLACING_KINDS.has(rule.kind) && active.find((other) => other.kind === rule.kind && sameScope(other, rule));
  if (twin) return [refusal('DUPLICATE', ['kind'], { ruleId: twin.id, kind: twin.kind })];
  const against = companions(rule, active).find(
    (other) => other.id !== rule.id && bindTogether(rule, other) && leaveNothing(rule, other),
  );
  return against
    ? [refusal('RULES_CONTRADICT', ['params'], { ruleId: against.id, kind: against.kind, params: against.params })]
    : [];
}
