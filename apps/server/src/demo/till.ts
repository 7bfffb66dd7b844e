import type { PaymentMethod } from '@bookwright/domain/payments';
import { cancelBookings } from '../bookings/use-cases/cancel-bookings.js';
import type { Context } from '../context.js';
import { discountOrders } from '../payments/use-cases/discount-orders.js';
import { recordPayments } from '../payments/use-cases/record-payments.js';
import { refundPayments } from '../payments/use-cases/refund-payments.js';
import { execute } from '../use-case/index.js';
import type { Owner } from './owner.js';
import type { Chance } from './random.js';

type Due = { id: string; due: number; over: boolean; billed: boolean };
type Overpaid = { paymentId: string; amountMinor: number };

const CURRENCY = 'GBP';
const AT_THE_DESK: PaymentMethod[] = ['CASH', 'CARD_TERMINAL', 'CARD_TERMINAL'];

/** Orders that are paid at the visit or by invoice, and what is still due for them. */
const dueOrders = (owner: Owner, { organization, clock }: Context): Promise<Due[]> =>
  owner.rows<Due>(
    `SELECT o.id, o.due_minor::int AS due, o.account_id IS NOT NULL AS billed,
       NOT EXISTS (SELECT 1 FROM bookings b WHERE b.order_id = o.id AND b.ends_at > $2 AND b.status <> 'CANCELLED') AS over
     FROM orders o WHERE o.organization_id = $1 AND o.due_minor > 0 AND o.pay_now_total_minor = 0 ORDER BY o.placed_at, o.id`,
    [organization!.id, clock.now()],
  );

/** What people pay: most at the visit, accounts by transfer, a few a part or beforehand; a few have not paid yet. */
async function takeMoney(desk: Context, owner: Owner, chance: Chance): Promise<void> {
  const paying = (await dueOrders(owner, desk)).filter(({ over }) => chance.percent(over ? 65 : 6));
  const commands = paying.map(({ id, due, billed }) => ({
    orderId: id,
    amount: { amountMinor: chance.percent(12) ? Math.ceil(due / 2) : due, currency: CURRENCY },
    method: billed ? ('BANK_TRANSFER' as const) : chance.pick(AT_THE_DESK),
    note: billed ? `Transfer ${chance.between(10_000, 99_999)}` : null,
  }));
  await execute(desk, recordPayments, commands);
}

/** What was paid for something that was cancelled goes back, mostly. */
async function giveBack(boss: Context, owner: Owner, chance: Chance): Promise<void> {
  const overpaid = await owner.rows<Overpaid>(
    `SELECT DISTINCT ON (o.id) p.id AS "paymentId", least(-o.due_minor, p.amount_minor)::int AS "amountMinor"
     FROM orders o JOIN payments p ON p.organization_id = o.organization_id AND p.order_id = o.id AND p.provider = 'MANUAL'
     WHERE o.organization_id = $1 AND o.due_minor < 0 ORDER BY o.id, p.started_at`,
    [boss.organization!.id],
  );
  await execute(
    boss,
    refundPayments,
    overpaid
      .filter(() => chance.percent(70))
      .map(({ paymentId, amountMinor }) => ({
        ...{ paymentId, amount: { amountMinor, currency: CURRENCY } },
        reason: 'Paid for what was cancelled.',
      })),
  );
}

/** A week at the till. */
export async function workTheTill(boss: Context, owner: Owner, chance: Chance): Promise<void> {
  await takeMoney(boss, owner, chance);
  await giveBack(boss, owner, chance);
}

/** A discount for a regular, two cancellations of tomorrow that keep their fee, and one whose fee is waived. */
export async function specialCases(boss: Context, owner: Owner): Promise<void> {
  const [regular] = (await dueOrders(owner, boss)).slice(-1);
  if (regular) await execute(boss, discountOrders, [{ orderId: regular.id, percentBp: 1000, reason: 'A regular of ours.' }]);
  const soon = await owner.rows<{ id: string }>(
    `SELECT b.id FROM bookings b JOIN order_lines l ON l.organization_id = b.organization_id AND l.booking_id = b.id
       AND l.cancel_policy IS NOT NULL AND l.payment_type = 'PAY_LATER' AND l.price_visibility = 'SHOWN'
     WHERE b.organization_id = $1 AND b.status IN ('CONFIRMED', 'SCHEDULED') AND b.deleted_at IS NULL
       AND b.starts_at > $2 AND b.starts_at < $2::timestamptz + interval '47 hours' ORDER BY b.starts_at, b.id LIMIT 3`,
    [boss.organization!.id, boss.clock.now()],
  );
  await execute(
    boss,
    cancelBookings,
    soon.map(({ id }, index) => ({
      id,
      keepFee: index > 0,
      reason: index > 0 ? 'Called the day before' : 'Ill: the fee is waived',
    })),
  );
}
