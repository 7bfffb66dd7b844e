import { SYSTEM } from '@bookwright/domain/access';
import type { PaymentNews } from '@bookwright/domain/payments';
import { type Context, contextAs } from '../context.js';
import { execute, type SubjectResult } from '../use-case/index.js';
import type { ProviderName } from './payment.port.js';
import { settlePayments } from './use-cases/settle-payments.js';

/** Whoever brings the news, it is the installation that acts on it. */
export const asSystem = (context: Context): Context =>
  contextAs(context, { actor: SYSTEM, organization: context.organization, via: 'SYSTEM' });

type Heard = { paymentId: string; provider: ProviderName; eventRef: string | null; news: PaymentNews };

/** Acts on news of one payment of the context's organization. The same news twice does nothing twice. */
export async function hearNews(context: Context, heard: Heard): Promise<SubjectResult> {
  const { results } = await execute(asSystem(context), settlePayments, [heard]);
  return results[0]!;
}
