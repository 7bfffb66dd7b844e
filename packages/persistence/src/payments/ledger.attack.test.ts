import { randomUUID } from 'node:crypto';
import { type PaymentState, paymentStateOf } from '@bookwright/domain/payments';
import { anOrder, anOrderLine, NOW } from '@bookwright/domain/testing';
import { aSmallWorld, asOwner, type Owner, type SmallWorld, type TestDatabase, testDatabase } from '../testing/index.js';

/** Somebody who holds the application's connection and nothing but SQL: what the database itself keeps of money. */
let database: TestDatabase;
let owner: Owner;
let own: SmallWorld;
let other: SmallWorld;
let money: Paid;
let foreign: Paid;

type Paid = { orderId: string; lineId: string; paymentId: string; entryId: string };

/** An order of fifty pounds that was paid in cash. */
async function aPaidOrder({ organizationId, ann }: SmallWorld): Promise<Paid> {
  const [orderId, lineId, paymentId, entryId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const line = anOrderLine({ id: lineId, orderId, paidMinor: 5000 });
  await owner.insert('orders', { organizationId, ...anOrder({ id: orderId, bookerId: ann.id, lines: [line] }) });
  await owner.insert('order_lines', { organizationId, ...line });
  const amount = { amountMinor: 5000, currency: 'GBP' };
  const by = { takenByKind: 'STAFF', takenByName: 'Maya' };
  const how = { provider: 'MANUAL', purpose: 'DESK', method: 'CASH', status: 'SUCCEEDED', startedAt: NOW };
  await owner.insert('payments', { organizationId, id: paymentId, orderId, ...amount, ...by, ...how });
  await owner.insert('ledger_entries', { organizationId, id: entryId, orderId, ...entryOf({ lineId, paymentId }), ...amount });
  return { orderId, lineId, paymentId, entryId };
}

const entryOf = ({ lineId, paymentId }: Pick<Paid, 'lineId' | 'paymentId'>) => ({
  ...{ orderLineId: lineId, paymentId, kind: 'CHARGE', at: NOW, actorKind: 'STAFF', actorName: 'Maya' },
});

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  own = await aSmallWorld(owner);
  other = await aSmallWorld(owner);
  money = await aPaidOrder(own);
  foreign = await aPaidOrder(other);
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

const attack = (text: string, values: unknown[] = []) => database.db.write(own.organizationId, (tx) => tx.query(text, values));
const refused = (text: string, values: unknown[], code: string) => expect(attack(text, values)).rejects.toMatchObject({ code });

const POLICY = '42501';
const FOREIGN_KEY = '23503';
const CHECK = '23514';

const ENTRY = `INSERT INTO ledger_entries (organization_id, id, order_id, order_line_id, payment_id, refund_id, kind, amount_minor, currency, at,
  actor_kind, actor_name) VALUES ($1, gen_random_uuid(), $2, $3, $4, NULL, $5, $6, 'GBP', '${NOW}', 'STAFF', 'Eve')`;
const entry = (over: Partial<Paid & { organizationId: string; kind: string; amountMinor: number }> = {}) => {
  const all = { ...money, organizationId: own.organizationId, kind: 'CHARGE', amountMinor: 1, ...over };
  return [all.organizationId, all.orderId, all.lineId, all.paymentId, all.kind, all.amountMinor];
};

test('[CRM-101] what is in the ledger is neither altered nor removed', async () => {
  await refused('UPDATE ledger_entries SET amount_minor = 1 WHERE id = $1', [money.entryId], POLICY);
  await refused('DELETE FROM ledger_entries WHERE id = $1', [money.entryId], POLICY);
  await refused('TRUNCATE ledger_entries', [], POLICY);
  await refused('DELETE FROM payments WHERE id = $1', [money.paymentId], POLICY);
  await refused('DELETE FROM refunds', [], POLICY);
});

test('what money has moved for cannot be removed', async () => {
  await refused('DELETE FROM order_lines WHERE id = $1', [money.lineId], FOREIGN_KEY);
  await refused('DELETE FROM orders WHERE id = $1', [money.orderId], FOREIGN_KEY);
});

test('money of another organization is neither seen nor referred to', async () => {
  const seen = 'SELECT id FROM ledger_entries UNION ALL SELECT id FROM payments UNION ALL SELECT id FROM refunds';
  expect(await attack(seen)).toHaveLength(2);
  await refused(ENTRY, entry({ orderId: foreign.orderId }), FOREIGN_KEY);
  await refused(ENTRY, entry({ lineId: foreign.lineId }), FOREIGN_KEY);
  await refused(ENTRY, entry({ paymentId: foreign.paymentId }), FOREIGN_KEY);
  await refused(ENTRY, entry({ ...foreign, organizationId: other.organizationId }), POLICY);
  await refused('UPDATE services SET tax_rate_id = $1', [foreign.orderId], FOREIGN_KEY);
});

test('no entry is of nothing, or of less, or of a refund that there is not', async () => {
  await refused(ENTRY, entry({ amountMinor: 0 }), CHECK);
  await refused(ENTRY, entry({ amountMinor: -1 }), CHECK);
  await refused(ENTRY, entry({ kind: 'REFUND' }), CHECK);
});

test('more is never given back than was paid, and sums that follow from others cannot be written', async () => {
  await refused('UPDATE order_lines SET refunded_minor = paid_minor + 1 WHERE id = $1', [money.lineId], CHECK);
  await refused('UPDATE orders SET refunded_minor = paid_minor + 1 WHERE id = $1', [money.orderId], CHECK);
  await refused('UPDATE order_lines SET discount_minor = 5001 WHERE id = $1', [money.lineId], CHECK);
  const generated = '428C9';
  await refused('UPDATE orders SET due_minor = 0 WHERE id = $1', [money.orderId], generated);
  await refused("UPDATE orders SET payment_status = 'PAID' WHERE id = $1", [money.orderId], generated);
  await refused('UPDATE order_lines SET gross_minor = 0 WHERE id = $1', [money.lineId], generated);
});

test.each<[number, number, number, PaymentState]>([
  [0, 0, 0, 'NOT_REQUIRED'],
  [100, 0, 0, 'UNPAID'],
  [100, 40, 0, 'PARTIALLY_PAID'],
  [100, 100, 0, 'PAID'],
  [100, 130, 0, 'OVERPAID'],
  [100, 130, 30, 'PARTIALLY_REFUNDED'],
  [100, 100, 100, 'REFUNDED'],
  [0, 100, 60, 'OVERPAID'],
])('of %d, %d paid and %d given back is %s, here as in the domain', async (grossMinor, paidMinor, refundedMinor, state) => {
  expect(paymentStateOf({ grossMinor, paidMinor, refundedMinor })).toBe(state);
  const [row] = await attack(
    `UPDATE orders SET internal_total_minor = $2, customer_total_minor = $2, pay_now_total_minor = 0, paid_minor = $3, refunded_minor = $4
     WHERE id = $1 RETURNING payment_status AS state, due_minor AS due`,
    [money.orderId, grossMinor, paidMinor, refundedMinor],
  );
  expect(row).toEqual({ state, due: grossMinor - paidMinor + refundedMinor });
});
