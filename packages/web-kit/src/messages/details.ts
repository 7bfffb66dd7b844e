import { formatMoney } from '../format/money.js';

/** `UserError.details` is free JSON: these read one value and answer null where it is missing or of another type. */
const valueAt = (details: unknown, key: string): unknown =>
  typeof details === 'object' && details !== null ? (details as Record<string, unknown>)[key] : undefined;

export const textAt = (details: unknown, key: string): string | null => {
  const value = valueAt(details, key);
  return typeof value === 'string' && value !== '' ? value : null;
};

export const numberAt = (details: unknown, key: string): number | null => {
  const value = valueAt(details, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

export const listAt = (details: unknown, key: string): readonly unknown[] => {
  const value = valueAt(details, key);
  return Array.isArray(value) ? value : [];
};

/** An amount in minor units together with the `currency` beside it, as people read it. */
export const moneyAt = (details: unknown, key: string, { locale }: { locale?: string }): string | null => {
  const [amountMinor, currency] = [numberAt(details, key), textAt(details, 'currency')];
  return amountMinor === null || currency === null ? null : formatMoney({ amountMinor, currency }, locale);
};
