import { anAccount, anOrder, aWorld, codesOf, deciding, setOn, staffAs } from '../testing/index.js';
import { decideChangeOrderPoNumber } from './order.decide-po-number.js';

describe('the PO number of an order', () => {
  test('[AP-29] is changed and told in the history', () => {
    const order = anOrder({ poNumber: null });
    const decision = decideChangeOrderPoNumber(aWorld({ orders: [order] }), { id: order.id, poNumber: 'PO-7' }, deciding());
    expect(setOn(decision, 'orders', order.id)).toMatchObject({ poNumber: 'PO-7', searchText: expect.stringContaining('po-7') });
    expect(decision.events).toMatchObject([{ before: { poNumber: null }, after: { poNumber: 'PO-7' } }]);
  });

  test('an order is found by who took it, unless customers took it themselves: they are found as its booker', () => {
    for (const [sourceMode, found] of [
      ['OFFLINE', true],
      ['ONLINE', false],
    ] as const) {
      const order = anOrder({ sourceMode, takenByName: 'Maya Harbour' });
      const decision = decideChangeOrderPoNumber(aWorld({ orders: [order] }), { id: order.id, poNumber: 'PO-7' }, deciding());
      expect((setOn(decision, 'orders', order.id).searchText as string).includes('maya')).toBe(found);
    }
  });

  test('the same number, however it is spaced, is no change', () => {
    const order = anOrder({ poNumber: 'PO-7' });
    const decision = decideChangeOrderPoNumber(aWorld({ orders: [order] }), { id: order.id, poNumber: ' PO-7 ' }, deciding());
    expect([decision.refusals, decision.changes]).toEqual([[], []]);
  });

  const account = anAccount({ poRequired: true });
  const order = anOrder({ accountId: account.id, poNumber: 'PO-1', version: 4 });
  test.each([
    ['NOT_FOUND', { id: 'unknown', poNumber: 'x' }, {}],
    ['STALE_VERSION', { id: order.id, poNumber: 'x', expectedVersion: 3 }, {}],
    ['FORBIDDEN_FOR_ACTOR', { id: order.id, poNumber: 'x' }, { actor: staffAs('READ_ONLY') }],
    ['PO_NUMBER_REQUIRED', { id: order.id, poNumber: null }, {}],
    ['TOO_LONG', { id: order.id, poNumber: 'x'.repeat(201) }, {}],
  ] as const)('%s', (code, command, options) => {
    const decision = decideChangeOrderPoNumber(aWorld({ orders: [order], accounts: [account] }), command, deciding(options));
    expect(codesOf(decision)).toEqual([code]);
    expect(decision.changes).toEqual([]);
  });
});
