import { formatMoney } from '@bookwright/web-kit';

type Policy = { freeUntilHours: number; percentBp: number; feeMinor: number };
type Where = { currency: string; locale: string };

const until = (hours: number): string => {
  if (hours === 0) return 'the start';
  if (hours % 24 === 0) return hours === 24 ? 'a day before' : `${hours / 24} days before`;
  return hours === 1 ? 'an hour before' : `${hours} hours before`;
};

/** What a policy keeps, in words: "Free until 2 days before; then 50 % of the price is kept." */
export const policySentence = ({ freeUntilHours, percentBp, feeMinor }: Policy, { currency, locale }: Where): string => {
  const parts = [
    percentBp > 0 && (percentBp === 10_000 ? 'the whole price' : `${percentBp / 100} % of the price`),
    feeMinor > 0 && formatMoney({ amountMinor: feeMinor, currency }, locale),
  ].filter(Boolean);
  if (parts.length === 0) return 'Always free.';
  return `Free until ${until(freeUntilHours)}; then ${parts.join(' and ')} ${parts.length > 1 ? 'are' : 'is'} kept.`;
};
