import { GUEST } from '../access/index.js';
import {
  aBasket,
  aBasketLine,
  aCustomer,
  anAccount,
  aResource,
  aService,
  aSession,
  aWorld,
  codesOf,
  deciding,
  inHours,
  NOW,
  ownerActor,
} from '../testing/index.js';
import { decideCheckOut } from './place-order.js';
import { booksOf, checkOut, filledBasket } from './testing/checkout.js';

const kim = aResource();
const massage = aService({ name: 'Massage', resourceIds: [kim.id] });
const yoga = aService({ name: 'Yoga', kind: 'CLASS' });
const mat = aService({ name: 'Mat', kind: 'GOODS' });
const session = aSession({ serviceId: yoga.id, capacity: 8 });
const shop = { services: [massage, yoga, mat], resources: [kim], event_sessions: [session] };

describe('refusals of a checkout', () => {
  const account = anAccount({ poRequired: true });
  const [ann, bea] = [aCustomer({ accountId: account.id }), aCustomer({ givenName: 'Bea' })];
  const filled = {
    ...filledBasket(shop, [{ service: massage, startsAt: inHours(24) }]),
    customers: new Map([ann, bea].map((customer) => [customer.id, customer])),
    accounts: new Map([[account.id, account]]),
  };
  const { command } = checkOut(filled);
  const [basket] = [...filled.baskets.values()];
  const asBea = { ...command.booker, givenName: 'Bea' };

  test.each([
    ['NOT_FOUND', ['basketToken'], { basketId: 'unknown' }],
    ['REQUIRED', ['givenName'], { booker: { ...command.booker, givenName: '' } }],
    ['INVALID_EMAIL', ['email'], { booker: { ...command.booker, email: 'ann' } }],
    ['BOOKER_NOT_IN_ACCOUNT', ['accountId'], { accountId: account.id, poNumber: 'PO' }],
    ['BOOKER_NOT_IN_ACCOUNT', ['accountId'], { billingType: 'ACCOUNT' as const, poNumber: 'PO' }],
    ['PO_NUMBER_REQUIRED', ['poNumber'], { accountId: account.id, provenAddresses: [command.booker.email] }],
    ['PRIVATE_HAS_NO_ACCOUNT', ['accountId'], { billingType: 'PRIVATE' as const, accountId: account.id }, ownerActor()],
    ['NOT_FOUND', ['accountId'], { accountId: 'unknown' }, ownerActor()],
    ['BOOKER_NOT_IN_ACCOUNT', ['accountId'], { accountId: account.id, booker: asBea, poNumber: 'PO' }, ownerActor()],
    ['PO_NUMBER_REQUIRED', ['poNumber'], { accountId: account.id, poNumber: ' ' }, ownerActor()],
  ])('%s at %j', (code, path, over, actor = GUEST) => {
    const decision = decideCheckOut(filled, { ...command, ...over }, deciding({ actor }));
    expect(decision.refusals).toMatchObject([{ code, path }]);
    expect(decision.changes).toEqual([]);
  });

  test.each([
    ['BASKET_EMPTY', aWorld({ baskets: [basket!] })],
    ['BASKET_EXPIRED', { ...filled, baskets: new Map([[basket!.id, { ...basket!, expiresAt: NOW }]]) }],
    ['BASKET_ALREADY_ORDERED', { ...filled, baskets: new Map([[basket!.id, { ...basket!, orderId: 'order' }]]) }],
  ])('%s', (code, world) => expect(codesOf(decideCheckOut(world, command, deciding({ actor: GUEST })))).toEqual([code]));

  test('of one line refuse the whole, and say which line', () => {
    const world = filledBasket(shop, [{ service: mat }, { service: yoga, session }]);
    const services = new Map([...world.services, [yoga.id, { ...yoga, active: false }]]);
    const decision = decideCheckOut({ ...world, services }, checkOut(world).command, deciding({ actor: GUEST }));
    expect(decision.refusals).toMatchObject([{ code: 'SERVICE_NOT_BOOKABLE', path: ['lines', '1', 'serviceId'] }]);
    expect(decision.changes).toEqual([]);
  });

  test('a line of another basket is none of it', () => {
    const stranger = aBasketLine({ basketId: aBasket().id, serviceId: mat.id });
    const world = { ...filled, basket_lines: new Map([...filled.basket_lines, [stranger.id, stranger]]) };
    expect(booksOf(checkOut(world).world)).toHaveLength(1);
    expect(checkOut(world).world.order_lines.size).toBe(1);
  });
});
