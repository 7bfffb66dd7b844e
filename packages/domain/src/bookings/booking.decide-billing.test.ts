import { aBooking, aCustomer, anAccount, anOrder, aWorld, codesOf, deciding, setOn } from '../testing/index.js';
import { billingReason, billingState } from './booking.billing.js';
import { type ChangeBillingCommand, decideChangeBilling } from './booking.decide-billing.js';

const [castle, school] = [anAccount({ name: 'Castle' }), anAccount({ name: 'School', poRequired: true })];
const [ann, bea] = [aCustomer({ accountId: castle.id }), aCustomer({ givenName: 'Bea' })];
const blank = anOrder({ billingType: 'ACCOUNT', bookerId: ann.id });
const missing = aBooking({ orderId: blank.id, bookerId: ann.id, billingType: 'ACCOUNT', accountId: null });
const ofBea = aBooking({ orderId: blank.id, bookerId: bea.id, billingType: 'ACCOUNT', accountId: null });
const privately = aBooking({ orderId: blank.id, bookerId: ann.id });
const world = aWorld({
  bookings: [missing, ofBea, privately],
  orders: [blank],
  accounts: [castle, school],
  customers: [ann, bea],
  customer_accounts: [{ id: 'further', customerId: ann.id, accountId: school.id }],
});
const change = (over: Partial<ChangeBillingCommand> = {}, options: Parameters<typeof deciding>[0] = {}) =>
  decideChangeBilling(world, { id: missing.id, ...over }, deciding(options));

describe('Who is billed for a booking', () => {
  test('[AP-46] a missing account is filled in, on its order as well, and the history names it', () => {
    const decision = change({ accountId: castle.id });
    expect(setOn(decision, 'bookings', missing.id)).toEqual({ accountId: castle.id });
    expect(setOn(decision, 'orders', blank.id)).toEqual({ accountId: castle.id });
    expect(decision.events).toMatchObject([
      { type: 'booking.billing_changed', before: { accountId: null, account: null }, after: { account: 'Castle' } },
    ]);
  });

  test('[AP-48] without an account named, it is the booker’s own', () => {
    expect(setOn(change(), 'bookings', missing.id)).toEqual({ accountId: castle.id });
    expect(codesOf(change({ id: ofBea.id }))).toEqual(['REQUIRED']);
  });

  test('[AP-10] a private booking takes no account, until it is said to be private no longer', () => {
    expect(codesOf(change({ id: privately.id, accountId: castle.id }))).toEqual(['PRIVATE_HAS_NO_ACCOUNT']);
    const decision = change({ id: privately.id, billingType: 'ACCOUNT', accountId: castle.id });
    expect(setOn(decision, 'bookings', privately.id)).toEqual({ billingType: 'ACCOUNT', accountId: castle.id });
  });

  test('[AP-09] made private, it has no account', () =>
    expect(setOn(change({ billingType: 'PRIVATE' }), 'bookings', missing.id)).toEqual({ billingType: 'PRIVATE' }));

  test('an account that wants a PO number gets it with the change', () => {
    expect(codesOf(change({ accountId: school.id }))).toEqual(['PO_NUMBER_REQUIRED']);
    const decision = change({ accountId: school.id, poNumber: 'PO 7' });
    expect(setOn(decision, 'orders', blank.id)).toMatchObject({ accountId: school.id, poNumber: 'PO 7' });
    const versions = decision.changes.flatMap((one) =>
      one.op === 'patch' && one.entity === 'orders' ? one.expectedVersion : [],
    );
    expect(versions).toEqual([blank.version, blank.version + 1]);
    expect(decision.events.map(({ type }) => type)).toEqual(['booking.billing_changed', 'order.po_number_changed']);
  });

  test('[AP-47] where the account is read-only, it is refused', () => {
    const refused = change({ accountId: castle.id }, { settings: { accountReadOnly: true } });
    expect(codesOf(refused)).toEqual(['FIELD_READ_ONLY']);
    expect(refused.changes).toEqual([]);
  });
});

test('[AP-43] [AP-45] why there is no account', () => {
  const of = (over: Parameters<typeof aBooking>[0], accounts: number) => {
    const booking = aBooking(over);
    return `${billingState(booking)} ${billingReason(booking, accounts)}`;
  };
  expect(of({}, 1)).toBe('PRIVATE PRIVATE_BY_CHOICE');
  expect(of({ billingType: 'ACCOUNT', accountId: castle.id }, 1)).toBe('ACCOUNT BILLED_TO_ACCOUNT');
  expect(of({ billingType: 'ACCOUNT', accountId: null }, 0)).toBe('MISSING_ACCOUNT BOOKER_HAS_NO_ACCOUNT');
  expect(of({ billingType: 'ACCOUNT', accountId: null }, 2)).toBe('MISSING_ACCOUNT BOOKER_HAS_ACCOUNT');
  expect(of({ billingType: 'ACCOUNT', accountId: null, bookerId: null }, 0)).toBe('MISSING_ACCOUNT NOBODY_BOOKED');
});
