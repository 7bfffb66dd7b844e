import { aCustomer, anAccount, idOf } from '../testing/index.js';
import { type BillingAsked, billingOf, placedAs } from './billing.js';

const [own, further, foreign] = [
  anAccount({ name: 'Own', number: 'A-1' }),
  anAccount({ name: 'Further', poRequired: true }),
  anAccount({ name: 'Foreign' }),
];
const gone = anAccount({ mergedIntoId: own.id });
const [ann, bea] = [aCustomer({ accountId: own.id }), aCustomer({ givenName: 'Bea' })];
const facts = {
  accounts: new Map([own, further, foreign, gone].map((account) => [account.id, account])),
  customer_accounts: new Map([['x', { id: 'x', customerId: ann.id, accountId: further.id }]]),
};
const said = (asked: BillingAsked, buyer: Parameters<typeof billingOf>[2] = ann) => {
  const answer = billingOf(facts, asked, buyer);
  if (!('billing' in answer)) return answer.refusals.map(({ code, path }) => `${code} ${path.join('.')}`).join();
  const { billingType, account, chosen } = answer.billing;
  return `${billingType} ${account?.name ?? '-'} ${chosen}`;
};

describe('Who is billed', () => {
  test.each<[string, BillingAsked, string]>([
    ['[AP-09] private is the person', { billingType: 'PRIVATE' }, 'PRIVATE - PRIVATE'],
    [
      '[AP-10] private with an account is refused',
      { billingType: 'PRIVATE', accountId: own.id },
      'PRIVATE_HAS_NO_ACCOUNT accountId',
    ],
    ['[AP-11] not private is the account of the booker', { billingType: 'ACCOUNT' }, 'ACCOUNT Own OWN_ACCOUNT'],
    ['[AP-11] or the one selected', { accountId: own.id.toUpperCase() }, 'ACCOUNT Own ACCOUNT'],
    ['[AP-12] one of several', { accountId: further.id, poNumber: 'PO 7' }, 'ACCOUNT Further ACCOUNT'],
    ['[AP-12] and no other', { accountId: foreign.id }, 'BOOKER_NOT_IN_ACCOUNT accountId'],
    ['an account that wants a number gets one', { accountId: further.id, poNumber: '  ' }, 'PO_NUMBER_REQUIRED poNumber'],
    ['what is not there', { accountId: idOf('account', 99) }, 'NOT_FOUND accountId'],
    ['what was merged', { accountId: gone.id }, 'ALREADY_MERGED accountId'],
    ['left out is private', {}, 'PRIVATE - PRIVATE'],
  ])('%s', (_, asked, expected) => expect(said(asked)).toBe(expected));

  test('[AP-45] a booker without an account is left without one, and that shows', () =>
    expect(said({ billingType: 'ACCOUNT' }, bea)).toBe('ACCOUNT - OWN_ACCOUNT'));

  test('[CRM-05] without a booker an account may be named, or not', () => {
    expect(said({ accountId: own.id }, null)).toBe('ACCOUNT Own ACCOUNT');
    expect(said({ billingType: 'ACCOUNT' }, null)).toBe('ACCOUNT - OWN_ACCOUNT');
  });

  test('[AP-03] [AP-44] an order remembers who it was and what was chosen', () =>
    expect(placedAs(ann, { billingType: 'ACCOUNT', account: own, chosen: 'OWN_ACCOUNT' })).toEqual({
      ...{ bookerName: ann.name, bookerEmail: ann.email, bookerPhone: null, company: null },
      ...{ chosen: 'OWN_ACCOUNT', accountName: 'Own', accountNumber: 'A-1' },
    }));
});
