import type { Database } from '@bookwright/persistence/connection';
import type { StripeConfig } from '../config.js';
import type { Clock } from '../context.js';
import type { PaymentProvider, ProviderName } from './payment.port.js';
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

/** Stripe when its keys are there, else the sandbox, in which no money moves. */
export function paymentDoor(db: Database, clock: Clock, stripe: StripeConfig | null = null): PaymentDoor {
  const sandbox = sandboxPayments(db, clock);
  const active = stripe ? stripePayments(stripe) : sandbox;
  const providers: Partial<Record<string, PaymentProvider>> = { SANDBOX: sandbox, [active.name satisfies ProviderName]: active };
  return { active, of: (name) => providers[name] ?? null, sandbox: stripe ? null : sandbox };
}
