import type { RefusalCode } from '@bookwright/domain/kernel';
import { isUuid } from '@bookwright/persistence/connection';
import { paymentToOpen } from '@bookwright/persistence/payments';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import type { Services } from '../events/handler.js';
import { systemContext } from '../start/system-context.js';
import { askProvider } from './ask-provider.js';
import { hearNews } from './hear-news.js';
import { type ProviderEvent, WrongSignature } from './payment.port.js';
import type { PaymentDoor } from './payment-door.js';

/** Where Stripe sends its events; told to operators in docs/payments.md. */
export const STRIPE_WEBHOOK_PATH = '/webhooks/stripe';

type Dependencies = Omit<Services, 'mail' | 'payments'> & { payments: PaymentDoor };

/** Acts on an event; says why it could not. What comes before its payment is known of makes us ask first. */
async function act(system: Context, { paymentId, eventId, news }: ProviderEvent): Promise<RefusalCode | null> {
  const heard = { paymentId, provider: 'STRIPE', eventRef: eventId, news } as const;
  const tooEarly = async () => (await hearNews(system, heard)).refusals[0]?.code ?? null;
  const why = await tooEarly();
  if (why !== 'TRANSITION_NOT_ALLOWED') return why;
  const payment = await system.db.write(system.organization!.id, (tx) => paymentToOpen(tx, paymentId));
  if (!payment || !(await askProvider(system, payment, { close: false }))) return why;
  return tooEarly();
}

/** Stripe's events: the signature first, over the bytes as they came; what is not about a payment of ours is acknowledged. */
export async function answerStripe(app: FastifyInstance, dependencies: Dependencies): Promise<void> {
  const { payments } = dependencies;
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.post(STRIPE_WEBHOOK_PATH, async (request, reply) => {
      const signature = request.headers['stripe-signature'];
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const event = await payments.active
        .readEvent(body, typeof signature === 'string' ? signature : '')
        .catch((problem: unknown) => {
          if (problem instanceof WrongSignature) return 'WRONG' as const;
          throw problem;
        });
      if (event === 'WRONG') {
        request.log.warn('an event with a wrong signature');
        return reply.code(400).send({ received: false });
      }
      const system = event && isUuid(event.organizationId) ? await systemContext(dependencies, event.organizationId) : null;
      if (!event || !system) return { received: true };
      const why = await act(system, event);
      const about = { paymentId: event.paymentId, kind: event.news.kind, why };
      if (why === 'TRANSITION_NOT_ALLOWED') {
        request.log.warn(about, 'an event came before what it is about; it has to come again');
        return reply.code(409).send({ received: false });
      }
      if (why) request.log.error(about, 'an event that means nothing to us');
      return { received: true };
    });
  });
}
