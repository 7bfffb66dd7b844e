import type { Account } from '../accounts/index.js';
import type { BillingType } from '../bookings/booking.js';
import { belongsTo, type Customer, type CustomerAccount } from '../customers/index.js';
import { clean, type Refusal, refusal } from '../kernel/index.js';
import type { PlacedAs } from './order.js';

type ById<R> = ReadonlyMap<string, R>;

/** The accounts that could be billed, and who belongs to which besides their own. */
export type BillingFacts = { accounts: ById<Account>; customer_accounts: ById<CustomerAccount> };

/**
 * Who is to be billed, as asked. ACCOUNT without an account is the booker's own; without both, an account that is named is
 * billed, else the booker.
 */
export type BillingAsked = { billingType?: BillingType | null; accountId?: string | null; poNumber?: string | null };

/** Who is billed. ACCOUNT without an account: the booker has none, and somebody has to look at it (C-5). */
export type Billing = { billingType: BillingType; account: Account | null; chosen: PlacedAs['chosen'] };

type Buyer = Pick<Customer, 'id' | 'accountId'> | null;

const privately: Billing = { billingType: 'PRIVATE', account: null, chosen: 'PRIVATE' };

/** The account that is meant, or why it cannot be billed. */
function accountOf(facts: BillingFacts, accountId: string | null, buyer: Buyer): Account | null | Refusal {
  const meant = accountId ?? buyer?.accountId ?? null;
  if (!meant) return null;
  const account = facts.accounts.get(meant);
  if (!account) return refusal('NOT_FOUND', ['accountId']);
  if (account.mergedIntoId) return refusal('ALREADY_MERGED', ['accountId'], { into: account.mergedIntoId });
  if (buyer && !belongsTo(buyer, account.id, facts.customer_accounts)) return refusal('BOOKER_NOT_IN_ACCOUNT', ['accountId']);
  return account;
}

/** Who is billed for what somebody books, or why that cannot be (AP-09 to AP-12, C-5). */
export function billingOf(
  facts: BillingFacts,
  asked: BillingAsked,
  buyer: Buyer,
): { billing: Billing; refusals: [] } | { refusals: Refusal[] } {
  const accountId = asked.accountId?.toLowerCase() ?? null;
  const billingType = asked.billingType ?? (accountId ? 'ACCOUNT' : 'PRIVATE');
  if (billingType === 'PRIVATE') {
    return accountId ? { refusals: [refusal('PRIVATE_HAS_NO_ACCOUNT', ['accountId'])] } : { billing: privately, refusals: [] };
  }
  const account = accountOf(facts, accountId, buyer);
  if (account && 'code' in account) return { refusals: [account] };
  if (account?.poRequired && !clean(asked.poNumber)) return { refusals: [refusal('PO_NUMBER_REQUIRED', ['poNumber'])] };
  return { billing: { billingType, account, chosen: accountId ? 'ACCOUNT' : 'OWN_ACCOUNT' }, refusals: [] };
}

/** What an order remembers of whom it was placed by and who was to be billed (AP-03, AP-44). */
export const placedAs = (
  buyer: (Pick<Customer, 'name'> & Partial<Pick<Customer, 'email' | 'phone' | 'company'>>) | null,
  { chosen, account }: Billing,
): PlacedAs => ({
  bookerName: buyer?.name ?? null,
  bookerEmail: buyer?.email ?? null,
  bookerPhone: buyer?.phone ?? null,
  company: buyer?.company ?? null,
  chosen,
  accountName: account?.name ?? null,
  accountNumber: account?.number ?? null,
});
