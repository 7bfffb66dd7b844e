import { numberFormat } from '@bookwright/web-kit';

/** How many digits a currency has behind the point. */
export const digitsOf = (currency: string): number =>
  numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** What a field holds, in the currency's own units, as minor units; nothing is 0. */
export const toMinor = (value: number | string, currency: string): number =>
  value === '' ? 0 : Math.round(Number(value) * 10 ** digitsOf(currency));

/** Minor units as a field holds them. */
export const fromMinor = (amountMinor: number, currency: string): number => amountMinor / 10 ** digitsOf(currency);
