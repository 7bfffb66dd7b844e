/**
 * Stripe counts most currencies in their ISO 4217 minor units. These it counts otherwise (docs.stripe.com/currencies):
 * two digits that ISO does not have, or none where ISO has two.
 */
const FACTORS: Record<string, number> = { ISK: 100, UGX: 100, MGA: 0.01 };

/** Three digits, of which Stripe wants the last to be zero. */
const THREE_DIGITS = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

const factorOf = (currency: string): number => FACTORS[currency] ?? 1;

/** The smallest step of an amount that Stripe takes, in our minor units. */
export const stripeStepOf = (currency: string): number =>
  THREE_DIGITS.has(currency) ? 10 : Math.max(1, Math.round(1 / factorOf(currency)));

/** Our minor units as Stripe counts them. */
export const toStripeAmount = (amountMinor: number, currency: string): number => Math.round(amountMinor * factorOf(currency));

/** What Stripe counts, in our minor units. */
export const fromStripeAmount = (amount: number, currency: string): number => Math.round(amount / factorOf(currency));
