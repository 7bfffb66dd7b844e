import { SYSTEM } from '@bookwright/domain/access';
import { addMinutes } from '@bookwright/domain/kernel';
import { organizationById } from '@bookwright/persistence/organizations';
import { orderTokenHash } from '../../access/order-token.js';
import type { AppOptions } from '../../app.js';
import { expireRunOutBookings } from '../../bookings/use-cases/expire-bookings.js';
import { createContext } from '../../context.js';
import { NOW, openHarbour } from '../../testing/harbour.js';
import { TEST_SECRET } from '../../testing/placed-order.js';
import { aSession } from '../../testing/shop.js';
import { settleOverduePayments } from '../ask-provider.js';
import { paymentDoor } from '../payment-door.js';

const PAYING = 'paying { now { amountMinor } all { amountMinor } until latest declined }';
const ORDER = `reference due { amountMinor } paid { amountMinor } ${PAYING} bookings { id title status cancelKind holdExpiresAt canComplete }`;
const ERRORS = 'userErrors { code path details }';
const PAGE = 'amount { amountMinor currency } state declined returnUrl';

/** A shop whose clock can be moved, with what happens on the way to the money and what the worker does about it. */
export async function openPayShop(options: Partial<AppOptions> = {}) {
  let now = NOW;
  const clock = { now: () => now };
  const harbour = await openHarbour(clock.now, options);
  const { organizationId } = harbour.ids;
  const payments = paymentDoor(harbour.database.db, clock, { stripe: options.stripe ?? null });

  async function ask(document: string, variables: object) {
    const { data, errors } = await harbour.guest.ask(document, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
  const mutate = async (name: string, type: string, fields: string, input: object) =>
    (
      await ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`, {
        input: { shop: 'harbour', ...input },
      })
    )[name];

  return {
    ...harbour,
    moveOn: (minutes: number) => {
      now = addMinutes(now, minutes);
    },
    now: clock.now,
    orderOf: async (accessToken: string) =>
      (await ask(`query ($t: String!) { shop(slug: "harbour") { order(accessToken: $t) { ${ORDER} } } }`, { t: accessToken }))
        .shop.order,
    pay: (accessToken: string, more: object = {}) =>
      mutate('payMyOrder', 'PayMyOrderInput', `payUrl order { ${ORDER} }`, { accessToken, ...more }),
    check: (accessToken: string) => mutate('checkMyPayment', 'CheckMyPaymentInput', `order { ${ORDER} }`, { accessToken }),
    useCard: (payUrl: string, card: string) =>
      mutate('useSandboxCard', 'UseSandboxCardInput', `payment { ${PAGE} }`, { ref: payUrl.split('/').at(-1), card }),
    page: async (payUrl: string) =>
      (
        await ask(`query ($ref: String!) { shop(slug: "harbour") { sandboxPayment(ref: $ref) { ${PAGE} } } }`, {
          ref: payUrl.split('/').at(-1),
        })
      ).shop.sandboxPayment,
    /** What the worker does in a sweep. */
    sweep: async () => {
      const organization = await organizationById(harbour.database.db, organizationId);
      const { db } = harbour.database;
      const system = createContext({
        actor: SYSTEM,
        organization,
        via: 'SYSTEM',
        db,
        clock,
        sessionSecret: TEST_SECRET,
        requestId: 'sweep',
        payments,
      });
      await settleOverduePayments(system);
      await expireRunOutBookings(system);
    },
    /** Another session of the course, so that tests do not share seats. */
    session: (capacity = 3) =>
      aSession(harbour.owner.insert, organizationId, harbour.ids.course, addMinutes(now, 5 * 24 * 60), capacity),
    /** Seats taken on a session. */
    taken: async (sessionId: string) =>
      (await harbour.rows('SELECT taken FROM event_sessions WHERE id = $1', [sessionId]))[0]!.taken as number,
    /** What the ledger says of the order behind a token. */
    ledger: async (accessToken: string) =>
      harbour.rows(
        'SELECT l.kind, l.amount_minor::int AS amount FROM ledger_entries l JOIN orders o ON o.id = l.order_id WHERE o.access_token_hash = $1 ORDER BY l.id',
        [orderTokenHash(accessToken)],
      ),
    payments: async (accessToken: string) =>
      harbour.rows('SELECT p.* FROM payments p JOIN orders o ON o.id = p.order_id WHERE o.access_token_hash = $1 ORDER BY p.id', [
        orderTokenHash(accessToken),
      ]),
  };
}

export type PayShop = Awaited<ReturnType<typeof openPayShop>>;
