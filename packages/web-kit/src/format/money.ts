import type { Money } from '@bookwright/api-types';
import { numberFormat } from './intl-cache.js';
import { viewerLocale } from './viewer.js';

const digitsOf = (currency: string): number =>
  numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Minor units as a decimal text, exact for every safe integer: (-5, 3) → "-0.005". */
const decimal = (amountMinor: number, digits: number): `${number}` => {
  const sign = amountMinor < 0 ? '-' : '';
  const text = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const cut = text.length - digits;
  return (digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, cut)}.${text.slice(cut)}`) as `${number}`;
};

/** An amount with its currency's own number of digits: GBP 8640 → "£86.40", JPY 8640 → "¥8,640", KWD 8640 → "KWD 8.640". */
export const formatMoney = (money: Pick<Money, 'amountMinor' | 'currency'>, locale: string = viewerLocale()): string =>
  numberFormat(locale, { style: 'currency', currency: money.currency }).format(
    decimal(money.amountMinor, digitsOf(money.currency)),
  );
