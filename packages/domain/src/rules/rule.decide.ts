import type { Deciding } from '../access/index.js';
import type { Service } from '../catalog/index.js';
import {
  accepted,
  type Decision,
  type DomainEvent,
  insert,
  patch,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  remove,
  unchanged,
} from '../kernel/index.js';
import type { Resource } from '../resources/index.js';
import { contradictions } from './rule.contradiction.js';
import type { Enforcement, Rule, RuleKind } from './rule.js';
import { PARAM_NAMES, paramRefusals } from './rule.params.js';

/** Every rule of the organization, and what the commands name as scope. */
export type RuleFacts = {
  booking_rules: ReadonlyMap<string, Rule>;
  services: ReadonlyMap<string, Pick<Service, 'id'>>;
  resources: ReadonlyMap<string, Pick<Resource, 'id'>>;
};

type Params = Readonly<Record<string, unknown>>;

export type CreateRuleCommand = {
  kind: RuleKind;
  serviceId?: string | null;
  resourceId?: string | null;
  params: Params;
  forCustomers: Enforcement;
  forStaff: Enforcement;
};

export type ChangeRuleCommand = {
  id: string;
  expectedVersion: number;
  params?: Params | null;
  forCustomers?: Enforcement | null;
  forStaff?: Enforcement | null;
  active?: boolean | null;
};

export type RemoveRuleCommand = { id: string; expectedVersion: number };

/** What a kind of rule says, without what other kinds would say. */
const paramsOf = (kind: RuleKind, params: Params): Params =>
  Object.fromEntries(PARAM_NAMES[kind].map((name) => [name, params[name] ?? null]));

/** A gap or a slot interval holds or it does not: there is nothing to warn of. */
const HOLD_OR_NOT: ReadonlySet<RuleKind> = new Set(['GAP', 'SLOT_INTERVAL']);

const enforcementRefusals = ({ kind, forCustomers, forStaff }: Pick<Rule, 'kind' | 'forCustomers' | 'forStaff'>): Refusal[] =>
  HOLD_OR_NOT.has(kind)
    ? Object.entries({ forCustomers, forStaff }).flatMap(([name, enforcement]) =>
        enforcement === 'WARN' ? [refusal('INVALID_VALUE', [name], { allowed: ['BLOCK', 'IGNORE'] })] : [],
      )
    : [];

const refusalsOf = (rule: Rule, facts: RuleFacts): Refusal[] => {
  const ofValues = [...paramRefusals(rule.kind, rule.params as Record<string, unknown>), ...enforcementRefusals(rule)];
  if (ofValues.length > 0 || !rule.active) return ofValues;
  return contradictions(rule, [...facts.booking_rules.values()]);
};

function scopeRefusals({ serviceId, resourceId }: CreateRuleCommand, facts: RuleFacts): Refusal[] {
  if (serviceId && resourceId) return [refusal('INVALID_VALUE', ['resourceId'], { why: 'ONE_SCOPE' })];
  if (serviceId && !facts.services.has(serviceId)) return [refusal('NOT_FOUND', ['serviceId'])];
  return resourceId && !facts.resources.has(resourceId) ? [refusal('NOT_FOUND', ['resourceId'])] : [];
}

const valuesOf = ({ id: _, version: __, ...values }: Rule): Record<string, unknown> => values;

/** A new demand on the times of the organization, of one service or of one resource (SV-08, SV-20 to SV-23). */
export function decideCreateRule(facts: RuleFacts, command: CreateRuleCommand, { newId }: Deciding): Decision {
  const { kind, serviceId = null, resourceId = null, forCustomers, forStaff } = command;
  const id = newId();
  const params = paramsOf(kind, command.params);
  const rule = { id, version: 1, kind, serviceId, resourceId, params, forCustomers, forStaff, active: true } as Rule;
  const refusals = [...scopeRefusals(command, facts), ...refusalsOf(rule, facts)];
  if (refusals.length > 0) return refused(id, ...refusals);
  const event: DomainEvent = { type: 'rule.created', entity: 'booking_rules', entityId: id, after: valuesOf(rule) };
  return accepted(id, [insert('booking_rules', { id, ...valuesOf(rule) })], [event], { id });
}

function ruleFor(
  facts: RuleFacts,
  { id, expectedVersion }: RemoveRuleCommand,
): { rule: Rule; refusal: null } | { rule: null; refusal: Decision } {
  const rule = facts.booking_rules.get(id);
  if (!rule) return { rule: null, refusal: refusedWith(id, 'NOT_FOUND', ['id']) };
  if (rule.version !== expectedVersion) {
    return { rule: null, refusal: refusedWith(id, 'STALE_VERSION', ['expectedVersion'], { version: rule.version }) };
  }
  return { rule, refusal: null };
}

/** Changes what a rule says, for whom it holds, or whether it does. Its kind and its scope stay. */
export function decideChangeRule(facts: RuleFacts, command: ChangeRuleCommand, _deciding: Deciding): Decision {
  const found = ruleFor(facts, command);
  if (found.refusal) return found.refusal;
  const { rule } = found;
  const wanted = {
    params: command.params ? paramsOf(rule.kind, command.params) : rule.params,
    forCustomers: command.forCustomers ?? rule.forCustomers,
    forStaff: command.forStaff ?? rule.forStaff,
    active: command.active ?? rule.active,
  };
  const refusals = refusalsOf({ ...rule, ...wanted } as Rule, facts);
  if (refusals.length > 0) return refused(rule.id, ...refusals);
  const changed = (Object.keys(wanted) as (keyof typeof wanted)[]).filter(
    (name) => JSON.stringify(wanted[name]) !== JSON.stringify(rule[name]),
  );
  if (changed.length === 0) return unchanged(rule.id);
  const pick = (values: Record<string, unknown>) => Object.fromEntries(changed.map((name) => [name, values[name]]));
  const set = pick(wanted);
  const event: DomainEvent = { type: 'rule.changed', entity: 'booking_rules', entityId: rule.id, before: pick(rule), after: set };
  return accepted(rule.id, [patch<Rule>('booking_rules', rule, set as Partial<Rule>)], [event]);
}

/** Takes a rule away for good; what it said stays in the history. */
export function decideRemoveRule(facts: RuleFacts, command: RemoveRuleCommand, _deciding: Deciding): Decision {
  const found = ruleFor(facts, command);
  if (found.refusal) return found.refusal;
  const { rule } = found;
  const event: DomainEvent = { type: 'rule.removed', entity: 'booking_rules', entityId: rule.id, before: valuesOf(rule) };
  return accepted(rule.id, [remove('booking_rules', rule.id)], [event]);
}
