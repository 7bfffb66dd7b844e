/** An amount in the currency's minor units (pence, yen, fils) and its ISO 4217 code. Never a fraction. */
export type Money = { amountMinor: number; currency: string };

const CODE = /^[A-Z]{3}$/;

export const isCurrency = (text: string): boolean => CODE.test(text);

/** A whole number of minor units that JavaScript and PostgreSQL's bigint both hold exactly. */
export const isMinorAmount = (amount: number): boolean => Number.isSafeInteger(amount);

export const zero = (currency: string): Money => ({ amountMinor: 0, currency });

/** The sum of amounts of one currency. Throws on a mixture: callers check currencies before they add. */
export function sum(currency: string, amounts: readonly Money[]): Money {
  let amountMinor = 0;
  for (const amount of amounts) {
    if (amount.currency !== currency) throw new Error(`Cannot add ${amount.currency} to ${currency}`);
    amountMinor += amount.amountMinor;
  }
  return { amountMinor, currency };
}
