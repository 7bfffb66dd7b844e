import type { Deciding } from '../access/index.js';
import {
  accepted,
  type Decision,
  difference,
  insert,
  patch,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  requiredRefusals,
  unchanged,
} from '../kernel/index.js';
import type { CancelPolicy, FrozenPolicy } from './policy.js';

export type CancelPolicyFacts = { cancellation_policies: ReadonlyMap<string, CancelPolicy> };

/** What changes; what is left out stays. Lines that were placed before keep what was agreed. */
export type ChangeCancelPolicyCommand = { id: string; expectedVersion: number } & Partial<FrozenPolicy & { active: boolean }>;

/** A leap year of hours. */
const MOST_HOURS = 8784;
const MOST_MONEY = 100_000_000_000;

const within = (value: number, name: string, most: number): Refusal[] =>
  Number.isInteger(value) && value >= 0 && value <= most ? [] : [refusal('INVALID_VALUE', [name], { least: 0, most })];

const refusalsOf = ({ name, freeUntilHours, percentBp, feeMinor }: FrozenPolicy): Refusal[] => [
  ...requiredRefusals(name, ['name']),
  ...within(freeUntilHours, 'freeUntilHours', MOST_HOURS),
  ...within(percentBp, 'percentBp', 10_000),
  ...within(feeMinor, 'feeMinor', MOST_MONEY),
];

/** A new policy that services may have. */
export function decideCreateCancelPolicy(_facts: CancelPolicyFacts, command: FrozenPolicy, { newId }: Deciding): Decision {
  const id = newId();
  const refusals = refusalsOf(command);
  if (refusals.length > 0) return refused(id, ...refusals);
  const { freeUntilHours, percentBp, feeMinor } = command;
  const values = { name: command.name.trim(), freeUntilHours, percentBp, feeMinor, active: true };
  const event = { type: 'cancellation_policy.created', entity: 'cancellation_policies', entityId: id, after: values };
  return accepted(id, [insert('cancellation_policies', { id, ...values })], [event], { id });
}

/** Changes a policy for what is placed from now on, or retires it. */
export function decideChangeCancelPolicy(
  { cancellation_policies }: CancelPolicyFacts,
  command: ChangeCancelPolicyCommand,
): Decision {
  const policy = cancellation_policies.get(command.id);
  if (!policy) return refusedWith(command.id, 'NOT_FOUND', ['id']);
  if (policy.version !== command.expectedVersion) {
    return refusedWith(command.id, 'STALE_VERSION', ['expectedVersion'], { version: policy.version });
  }
  const set = {
    name: command.name?.trim() ?? policy.name,
    freeUntilHours: command.freeUntilHours ?? policy.freeUntilHours,
    percentBp: command.percentBp ?? policy.percentBp,
    feeMinor: command.feeMinor ?? policy.feeMinor,
    active: command.active ?? policy.active,
  };
  const refusals = refusalsOf(set);
  if (refusals.length > 0) return refused(command.id, ...refusals);
  const changed = difference<Partial<CancelPolicy>>(policy, set);
  if (!changed) return unchanged(policy.id);
  const event = { type: 'cancellation_policy.changed', entity: 'cancellation_policies', entityId: policy.id, ...changed };
  return accepted(policy.id, [patch('cancellation_policies', policy, changed.after)], [event]);
}
