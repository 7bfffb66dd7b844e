import type { Account, AccountFacts, MergeAccountCommand, MergeAccountFacts } from '@bookwright/domain/accounts';
import type { CustomerAccount } from '@bookwright/domain/customers';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

type Wanted = readonly { id?: string; number?: string | null }[];

/** Facts for making and changing accounts: those that are named, and whoever has the numbers they want. */
export async function loadAccountFacts(tx: Tx, wanted: Wanted): Promise<AccountFacts> {
  const numbers = wanted.flatMap(({ number }) => (number ? [number.trim()] : []));
  const rivals = await loadAll<Account>(tx, 'accounts', 'number = ANY($2::text[])', [numbers]);
  return {
    accounts: new Map([
      ...byId(rivals),
      ...(await loadById<Account>(
        tx,
        'accounts',
        wanted.map(({ id }) => id),
      )),
    ]),
  };
}

type Merges = readonly MergeAccountCommand[];
type Row = { id: string; version: number; accountId: string | null };
type Lockable = 'customers' | 'orders' | 'bookings';

const goneIds = (merges: Merges): string[] => idsAmong(merges.map(({ id }) => id));

const rowsOf = (tx: Tx, table: string, ids: readonly string[], properties: readonly string[] = ['id', 'version', 'accountId']) =>
  loadAll<Row & { name: string }>(tx, table, 'account_id = ANY($2::uuid[])', [ids], properties);

/** Both accounts, and everything that names the one that goes. */
export async function accountMergeLocks(tx: Tx, merges: Merges): Promise<LockTarget[]> {
  const gone = goneIds(merges);
  const tables: Lockable[] = ['customers', 'orders', 'bookings'];
  const rows: LockTarget[] = [];
  for (const table of tables) rows.push({ table, ids: (await rowsOf(tx, table, gone, ['id'])).map(({ id }) => id) });
  return [{ table: 'accounts', ids: [...gone, ...idsAmong(merges.map(({ intoId }) => intoId))] }, ...rows];
}

export async function loadAccountMergeFacts(tx: Tx, merges: Merges): Promise<MergeAccountFacts> {
  const gone = goneIds(merges);
  const both = idsAmong(merges.flatMap(({ id, intoId }) => [id, intoId]));
  const condition = '(id = ANY($2::uuid[]) OR merged_into_id = ANY($2::uuid[]))';
  return {
    accounts: byId(await loadAll<Account>(tx, 'accounts', condition, [both])),
    customers: byId(await rowsOf(tx, 'customers', gone, ['id', 'version', 'accountId', 'name'])),
    customer_accounts: byId(await loadAll<CustomerAccount>(tx, 'customer_accounts', 'account_id = ANY($2::uuid[])', [both])),
    orders: byId(await rowsOf(tx, 'orders', gone)),
    bookings: byId(await rowsOf(tx, 'bookings', gone)),
    opportunities: byId(await rowsOf(tx, 'opportunities', gone)),
  };
}
