import type { Service } from '../catalog/index.js';
import { type Refusal, refusal } from '../kernel/index.js';
import type { BasketLine } from './basket.js';

type Amount = { amountMinor: number; currency: string };

/**
 * Why a line cannot be ordered at the price it was chosen at: the service has another by now, which has to be accepted. A
 * hidden price is nothing that a customer could accept: it stays as it was.
 */
export function priceRefusals(line: Pick<BasketLine, 'priceMinor' | 'currency'>, service: Service): Refusal[] {
  if (service.priceVisibility === 'HIDDEN') return [];
  if (service.currency !== line.currency) return [refusal('CURRENCY_MISMATCH', ['price'], { currency: service.currency })];
  if (service.priceMinor === line.priceMinor) return [];
  return [
    refusal('PRICE_CHANGED', ['price'], {
      priceMinor: service.priceMinor,
      wasMinor: line.priceMinor,
      currency: service.currency,
    }),
  ];
}

/** The price a customer accepts for one of a line, if it is the present one. */
export function acceptedPrice(accepted: Amount, service: Service): { priceMinor: number } | { refusals: Refusal[] } {
  const given = { priceMinor: accepted.amountMinor, currency: accepted.currency };
  const refusals = priceRefusals(given, service);
  return refusals.length > 0 ? { refusals } : { priceMinor: accepted.amountMinor };
}
