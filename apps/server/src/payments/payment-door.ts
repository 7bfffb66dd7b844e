import type { Database } from '@bookwright/persistence/connection';
import type { StripeConfig } from '../config.js';
import type { Clock } from '../context.js';
import type { Log } from '../log.js';
import { type PaymentProvider, PaymentRefused, type ProviderName, ProviderUnreachable } from './payment.port.js';
import { type SandboxPayments, sandboxPayments } from './sandbox.payments.js';
import { stripePayments } from './stripe.payments.js';

/** Who takes payments here: one provider for new ones, and those that have taken earlier ones. */
export type PaymentDoor = {
  active: PaymentProvider;
  /** Null for a provider that this installation can no longer reach. */
  of(name: string): PaymentProvider | null;
  /** The sandbox, while it is what takes payments; null when real money moves. */
  sandbox: SandboxPayments | null;
};

const SILENT: Pick<Log, 'warn'> = { warn: () => undefined };

/** The provider as it is, but that what fails is said once in the log and has one name. */
function reached(provider: PaymentProvider, log: Pick<Log, 'warn'>): PaymentProvider {
  const told = (during: string) => (err: unknown) => {
    if (err instanceof PaymentRefused) throw err;
    log.warn({ err, during }, `${provider.name} could not be reached`);
    throw new ProviderUnreachable(`${provider.name} could not be reached to ${during} a payment`, { cause: err });
  };
  return {
    ...provider,
    start: (request) => provider.start(request).catch(told('start')),
    look: (key, ref) => provider.look(key, ref).catch(told('look at')),
    close: (key, ref) => provider.close(key, ref).catch(told('close')),
    refund: (request) => provider.refund(request).catch(told('refund')),
  };
}

/** Stripe when its keys are there, else the sandbox, in which no money moves. */
export function paymentDoor(
  db: Database,
  clock: Clock,
  { stripe = null, log = SILENT }: { stripe?: StripeConfig | null; log?: Pick<Log, 'warn'> } = {},
): PaymentDoor {
  const sandbox = sandboxPayments(db, clock);
  const active = reached(stripe ? stripePayments(stripe) : sandbox, log);
  const providers: Partial<Record<string, PaymentProvider>> = { SANDBOX: sandbox, [active.name satisfies ProviderName]: active };
  return { active, of: (name) => providers[name] ?? null, sandbox: stripe ? null : sandbox };
}
