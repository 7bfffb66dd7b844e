import { GUEST } from '@bookwright/domain/access';
import { organizationsOfCustomer } from '@bookwright/persistence/access';
import { organizationById } from '@bookwright/persistence/organizations';
import { type Context, contextAs } from '../context.js';

/** The shops whose customer somebody is, each as they visit it (SV-14); made once per request. */
export const myShops = (context: Context): Promise<Context[]> => context.loaders(shopsOf);

const shopsOf = async (context: Context): Promise<Context[]> => {
  const { db, customer } = context;
  if (!customer) return [];
  const ids = await organizationsOfCustomer(db, customer.loginId);
  const organizations = await Promise.all(ids.map((id) => organizationById(db, id)));
  return organizations.flatMap((organization) =>
    organization ? [contextAs(context, { actor: GUEST, organization, via: 'PORTAL' })] : [],
  );
};
