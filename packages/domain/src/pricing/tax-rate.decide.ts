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
import type { TaxRate } from './tax.js';

export type TaxRateFacts = { tax_rates: ReadonlyMap<string, TaxRate> };

export type CreateTaxRateCommand = Pick<TaxRate, 'name' | 'rateBp'>;

/** What changes; what is left out stays. Lines that were placed before keep their rate. */
export type ChangeTaxRateCommand = { id: string; expectedVersion: number } & Partial<Pick<TaxRate, 'name' | 'rateBp' | 'active'>>;

const refusalsOf = ({ name, rateBp }: CreateTaxRateCommand): Refusal[] => [
  ...requiredRefusals(name, ['name']),
  ...(Number.isInteger(rateBp) && rateBp >= 0 && rateBp <= 10_000
    ? []
    : [refusal('INVALID_VALUE', ['rateBp'], { least: 0, most: 10_000 })]),
];

/** A new rate of tax. Its name is its own. */
export function decideCreateTaxRate(_facts: TaxRateFacts, command: CreateTaxRateCommand, { newId }: Deciding): Decision {
  const id = newId();
  const refusals = refusalsOf(command);
  if (refusals.length > 0) return refused(id, ...refusals);
  const values = { name: command.name.trim(), rateBp: command.rateBp, active: true };
  const event = { type: 'tax_rate.created', entity: 'tax_rates', entityId: id, after: values };
  return accepted(id, [insert('tax_rates', { id, ...values })], [event], { id });
}

/** Renames a rate, changes it for what is placed from now on, or retires it. */
export function decideChangeTaxRate({ tax_rates }: TaxRateFacts, command: ChangeTaxRateCommand): Decision {
  const rate = tax_rates.get(command.id);
  if (!rate) return refusedWith(command.id, 'NOT_FOUND', ['id']);
  if (rate.version !== command.expectedVersion) {
    return refusedWith(command.id, 'STALE_VERSION', ['expectedVersion'], { version: rate.version });
  }
  const set = {
    name: command.name?.trim() ?? rate.name,
    rateBp: command.rateBp ?? rate.rateBp,
    active: command.active ?? rate.active,
  };
  const refusals = refusalsOf(set);
  if (refusals.length > 0) return refused(command.id, ...refusals);
  const changed = difference<Partial<TaxRate>>(rate, set);
  if (!changed) return unchanged(rate.id);
  const event = { type: 'tax_rate.changed', entity: 'tax_rates', entityId: rate.id, ...changed };
  return accepted(rate.id, [patch('tax_rates', rate, changed.after)], [event]);
}
