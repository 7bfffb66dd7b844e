import { type GraphQLNamedType, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { createSchema } from './schema.js';

const schema = createSchema();

/** Every type that can be reached from one, itself included. */
function reachable(from: GraphQLNamedType, seen = new Set<string>()): Set<string> {
  if (!isObjectType(from) || seen.has(from.name)) return seen;
  seen.add(from.name);
  for (const field of Object.values(from.getFields())) reachable(getNamedType(field.type), seen);
  return seen;
}

const shop = getNamedType(schema.getQueryType()!.getFields().shop!.type);
const seen = reachable(shop);

test('[JZ-38] from the shop a customer reaches their orders and baskets, and nothing that holds an internal price', () => {
  expect([...seen]).toEqual(
    expect.arrayContaining(['ShopOrder', 'ShopOrderLine', 'ShopBooking', 'Basket', 'BasketLine', 'ChangeQuote']),
  );
  const internal = ['Order', 'OrderLine', 'Booking', 'Service', 'Payment', 'Refund', 'LedgerEntry'];
  expect(internal.filter((name) => schema.getType(name) === undefined)).toEqual([]);
  expect(internal.filter((name) => seen.has(name))).toEqual([]);
});

test('no field there is named after an internal sum', () => {
  const fields = [...seen].flatMap((name) =>
    Object.keys((schema.getType(name) as GraphQLObjectType).getFields()).map((field) => `${name}.${field}`),
  );
  expect(fields.filter((field) => /internal|\.payLaterTotalMinor|priceMinor|grossMinor/i.test(field))).toEqual([]);
});
