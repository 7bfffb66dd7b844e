import { aCustomer, idsFor } from '../testing/index.js';
import { bookerDetailRefusals, bookerOf, emailKey } from './booker.js';

const ann = aCustomer({ givenName: 'Ann', familyName: 'Booker', email: 'Ann@Example.org' });
const byId = (...customers: (typeof ann)[]) => new Map(customers.map((customer) => [customer.id, customer]));
const details = { givenName: 'Ann', familyName: 'Booker', email: 'ann@example.org' };

describe('who books', () => {
  test.each([
    details,
    { ...details, email: ' ANN@example.ORG ' },
    { ...details, givenName: ' ann ', familyName: 'BOOKER' },
    { ...details, givenName: 'Änn' },
  ])('%j is the customer who is known', (typed) =>
    expect(bookerOf(byId(aCustomer({ givenName: 'Zoe' }), ann), typed, idsFor('new'))).toEqual({ customer: ann, changes: [] }),
  );

  test.each([
    { ...details, givenName: 'Bea' },
    { ...details, email: 'bea@example.org' },
  ])('%j is somebody new: families share an address, names are shared by strangers', (typed) => {
    const { customer, changes } = bookerOf(byId(ann), typed, () => 'new id');
    expect(customer).toMatchObject({ id: 'new id', accountId: null });
    expect(changes).toMatchObject([{ op: 'insert', entity: 'customers', id: 'new id' }]);
  });

  test('a new customer is written as typed, trimmed, and is found by name, address and digits', () => {
    const typed = { givenName: ' Zoë ', familyName: ' Müßig ', email: ' Zoe@Example.org ', phone: ' +44 7700 900123 ' };
    const [change] = bookerOf(new Map(), typed, () => 'new id').changes;
    expect(change).toMatchObject({
      values: {
        givenName: 'Zoë',
        familyName: 'Müßig',
        name: 'Zoë Müßig',
        email: 'Zoe@Example.org',
        emailLower: 'zoe@example.org',
        phone: '+44 7700 900123',
        searchText: 'zoe mussig\nzoe@example.org 447700900123',
      },
    });
  });

  test.each([
    [{ givenName: ' ' }, 'REQUIRED', 'givenName'],
    [{ familyName: '' }, 'REQUIRED', 'familyName'],
    [{ email: ' ' }, 'REQUIRED', 'email'],
    [{ email: 'ann' }, 'INVALID_EMAIL', 'email'],
    [{ givenName: 'x'.repeat(201) }, 'TOO_LONG', 'givenName'],
    [{ phone: '1'.repeat(41) }, 'TOO_LONG', 'phone'],
  ])('%j: %s', (over, code, path) =>
    expect(bookerDetailRefusals({ booker: { ...details, ...over } })).toMatchObject([{ code, path: [path] }]),
  );

  test('an order has one line of PO number and a paragraph of comment', () => {
    expect(bookerDetailRefusals({ booker: details, poNumber: 'x'.repeat(201), comment: 'x'.repeat(4001) })).toMatchObject([
      { code: 'TOO_LONG', path: ['poNumber'] },
      { code: 'TOO_LONG', path: ['comment'] },
    ]);
    expect(bookerDetailRefusals({ booker: details, poNumber: 'PO', comment: 'Hello' })).toEqual([]);
  });

  test('addresses are compared without case and space', () => expect(emailKey(' A@B.cd ')).toBe('a@b.cd'));
});
