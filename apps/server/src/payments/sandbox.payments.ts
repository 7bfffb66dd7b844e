import { randomBytes } from 'node:crypto';
import { addMinutes } from '@bookwright/domain/kernel';
import type { PaymentNews } from '@bookwright/domain/payments';
import type { Database } from '@bookwright/persistence/connection';
import {
  changeOpenSandboxPayment,
  noteSandboxRefund,
  openSandboxPayment,
  type SandboxPayment,
  sandboxPayment,
} from '@bookwright/persistence/payments';
import type { Clock } from '../context.js';
import { type PaymentKey, type PaymentProvider, type ProviderState, WrongSignature } from './payment.port.js';

/** The cards of the sandbox, and what each of them does. */
export const SANDBOX_CARDS = ['PAYS', 'DECLINES', 'DELAYS', 'DISPUTES'] as const;
export type SandboxCard = (typeof SANDBOX_CARDS)[number];

/** How long a payment with the card that DELAYS is on its way. */
const DELAY_MINUTES = 1;

export type SandboxPayments = PaymentProvider & {
  /** What stands on the sandbox's page; null when there is no such page in the organization. */
  page(organizationId: string, ref: string): Promise<SandboxPayment | null>;
  /** A customer uses a card. Returns what a provider would now tell us, in order; nothing when the page is closed. */
  use(organizationId: string, ref: string, card: SandboxCard): Promise<{ key: PaymentKey; news: PaymentNews[] } | null>;
};

function stateOf({ status, amountMinor, currency, payUrl }: SandboxPayment): ProviderState {
  if (status === 'SUCCEEDED') return { state: 'SUCCEEDED', amountMinor, currency };
  return status === 'CLOSED' ? { state: 'CLOSED' } : { state: 'OPEN', payUrl };
}

/** A provider without money: settles, declines, delays and disputes as it is told, and remembers like a real one. */
export function sandboxPayments(db: Database, clock: Clock): SandboxPayments {
  const page = (organizationId: string, ref: string) => db.write(organizationId, (tx) => sandboxPayment(tx, ref, clock.now()));

  async function look({ organizationId }: PaymentKey, ref: string): Promise<ProviderState> {
    const known = await page(organizationId, ref);
    return known ? stateOf(known) : { state: 'CLOSED' };
  }

  return {
    name: 'SANDBOX',
    stepOf: () => 1,
    page,
    look,

    async start({ organizationId, shopUrl, email: _email, startedAt: _startedAt, ...request }) {
      const ref = `sb_${randomBytes(18).toString('base64url')}`;
      const made = { ...request, ref, payUrl: `${shopUrl}/test-payment/${ref}` };
      const known = await db.write(organizationId, (tx) => openSandboxPayment(tx, made));
      return { providerRef: known.ref, payUrl: known.payUrl };
    },

    async close(key, ref) {
      await db.write(key.organizationId, (tx) => changeOpenSandboxPayment(tx, ref, { status: 'CLOSED' }));
      return look(key, ref);
    },

    async refund({ organizationId, refundId, providerRef, amountMinor }) {
      const noted = await db.write(organizationId, (tx) => noteSandboxRefund(tx, providerRef, refundId, amountMinor));
      const refundRef = `sb_re_${refundId}`;
      return noted
        ? { refundRef, state: 'SETTLED', failureCode: null }
        : { refundRef, state: 'FAILED', failureCode: 'more_than_paid' };
    },

    async readEvent() {
      throw new WrongSignature('The sandbox sends nothing');
    },

    async use(organizationId, ref, card) {
      const now = clock.now();
      const open = await page(organizationId, ref);
      if (open?.status !== 'OPEN' || open.expiresAt <= now) return null;
      const change = {
        PAYS: { status: 'SUCCEEDED' as const },
        DECLINES: { status: 'OPEN' as const, declines: 1 },
        DELAYS: { status: 'PENDING' as const, settlesAt: addMinutes(now, DELAY_MINUTES) },
        DISPUTES: { status: 'SUCCEEDED' as const },
      }[card];
      if (!(await db.write(organizationId, (tx) => changeOpenSandboxPayment(tx, ref, change)))) return null;
      const key = { organizationId, paymentId: open.paymentId };
      const paid: PaymentNews = { kind: 'SUCCEEDED', amountMinor: open.amountMinor, currency: open.currency };
      const news: Record<SandboxCard, PaymentNews[]> = {
        PAYS: [paid],
        DECLINES: [{ kind: 'DECLINED', failureCode: 'card_declined' }],
        DELAYS: [],
        DISPUTES: [paid, { kind: 'DISPUTED', reason: 'not_recognized' }],
      };
      return { key, news: news[card] };
    },
  };
}
