import { GUEST } from '@bookwright/domain/access';
import { organizationsBySlug } from '@bookwright/persistence/organizations';
import { type Context, contextAs } from '../context.js';
import { askedTogether } from './asked-together.js';

const organizationBySlug = askedTogether((db, _everywhere, slugs) => organizationsBySlug(db, slugs));

/** A visitor of the shop with this address: a guest there, whoever is signed in elsewhere; null when there is no such shop. */
export async function visitorOf(context: Context, slug: string): Promise<Context | null> {
  const organization = await organizationBySlug(context.db, '', slug);
  return organization && contextAs(context, { actor: GUEST, organization, via: 'PORTAL' });
}
