import { refundToMake } from '@bookwright/persistence/payments';
import type { EventHandler } from '../events/handler.js';
import { systemContext } from '../start/system-context.js';
import { hearNews } from './hear-news.js';
import { type ProviderName, ProviderUnreachable } from './payment.port.js';

/**
 * Gives money back through the provider that took it, once it was asked for: the ledger is written when it says yes, and
 * staff see it when it says no. Tried again it is the same refund.
 */
export const refundThroughProvider: EventHandler = async ({ organizationId, after, lastAttempt }, services) => {
  const system = await systemContext(services, organizationId);
  const refundId = after?.refundId;
  if (!system || typeof refundId !== 'string') return;
  const refund = await system.db.write(organizationId, (tx) => refundToMake(tx, refundId));
  if (refund?.status !== 'REQUESTED') return;
  const { paymentId, amountMinor, currency, providerRef } = refund;
  const provider = system.payments.of(refund.provider);
  const failed = (failureCode: string) => ({ refundRef: refundId, state: 'FAILED' as const, failureCode });
  const request = { organizationId, paymentId, refundId, providerRef: providerRef ?? '', amountMinor, currency };
  const asked = provider && providerRef ? provider.refund(request) : failed('provider_gone');
  const made = await Promise.resolve(asked).catch((problem: unknown) => {
    if (problem instanceof ProviderUnreachable && lastAttempt) return failed('provider_unreachable');
    throw problem;
  });
  const news = { kind: 'REFUND' as const, refundId, ...made };
  await hearNews(system, { paymentId, provider: refund.provider as ProviderName, eventRef: null, news });
};
