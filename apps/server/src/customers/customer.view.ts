import { accountsOfCustomers } from '@bookwright/persistence/accounts';
import { CUSTOMER_RECORD, likelyTheSame, storyOfCustomer } from '@bookwright/persistence/customers';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { inBatch } from '../graphql/batch.js';
import { recordsById } from '../graphql/records.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selected } from '../graphql/selected.js';
import { resolveTimeline, type TimelineArgs } from '../graphql/timeline.js';
import type { TimelineConnectionType } from '../graphql/timeline.type.js';

const BELONGS = {};

/** The accounts somebody belongs to, the one that is billed unless they say otherwise first. */
export async function accountsOf(context: Context, customerId: string): Promise<object[]> {
  const { id } = requirePermission(context, 'customer.read');
  return (await inBatch(context, BELONGS, customerId, (ids) => accountsOfCustomers(context.db, id, ids))) ?? [];
}

/** Who has the same address or phone number. They are personal data, and so is who shares them. */
export async function whoMayBeTheSame(context: Context, info: GraphQLResolveInfo, customerId: string): Promise<object[]> {
  const { id } = requirePermission(context, 'booking.readPii');
  const ids = await likelyTheSame(context.db, id, customerId);
  const found = await recordsById(context, CUSTOMER_RECORD, ids, selected(info));
  return ids.map((one) => found.get(one)!).filter(Boolean);
}

/** What happened to somebody, to their orders and to their bookings (CRM-74). */
export async function storyOf(
  context: Context,
  info: GraphQLResolveInfo,
  customerId: string,
  args: TimelineArgs,
): Promise<TimelineConnectionType> {
  const { id } = requirePermission(context, 'booking.read');
  return resolveTimeline(context, info.fieldNodes[0]!, await storyOfCustomer(context.db, id, customerId), args);
}
