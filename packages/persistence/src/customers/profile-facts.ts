import type { Profile, ProfileFacts } from '@bookwright/domain/customers';
import { byId, idsAmong, loadAll } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** Customers, and whoever else has the addresses they want. */
export async function loadProfileFacts(
  tx: Tx,
  wishes: readonly { id: string; emailLower: string | null }[],
): Promise<ProfileFacts> {
  const ids = idsAmong(wishes.map((wish) => wish.id));
  const own = await loadAll<Profile>(tx, 'customers', 'id = ANY($2::uuid[])', [ids]);
  const addresses = [...own, ...wishes].flatMap(({ emailLower }) => emailLower ?? []);
  const others = await loadAll<Profile>(tx, 'customers', 'email_lower = ANY($2::text[])', [addresses]);
  return { customers: byId([...others, ...own]) };
}
