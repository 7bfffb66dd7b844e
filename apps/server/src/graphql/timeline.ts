import { can } from '@bookwright/domain/access';
import { summaryOf, visibleValues } from '@bookwright/domain/bookings';
import { type TimelineRow, timelines } from '@bookwright/persistence/events';
import { isUuid, PAGE_SIZE } from '@bookwright/persistence/query';
import { ArgsType, Field, Int } from 'type-graphql';
import type { Context } from '../context.js';
import { Problem } from '../use-case/problem.js';
import { inBatch } from './batch.js';
import { requirePermission } from './require-permission.js';
import type { TimelineConnectionType } from './timeline.type.js';

@ArgsType()
export class TimelineArgs {
  @Field(() => Int, { defaultValue: PAGE_SIZE.default, description: `At most this many entries, 0 to ${PAGE_SIZE.max}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Only entries older than the one with this cursor.' })
  after?: string | null;
}

function connection(context: Context, rows: TimelineRow[], { first, after }: TimelineArgs): TimelineConnectionType {
  const may = { personal: can(context.actor, 'booking.readPii'), prices: can(context.actor, 'order.seeInternalPrices') };
  const nodes = rows.slice(0, first).map((row) => ({
    ...row,
    before: visibleValues(row.before, may),
    after: visibleValues(row.after, may),
    summary: summaryOf(row),
  }));
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after != null,
      startCursor: nodes[0]?.id ?? null,
      endCursor: nodes.at(-1)?.id ?? null,
    },
  };
}

/**
 * The history of some entities together, such as a booking and its order. The timelines of all rows of an answer are read in
 * one statement. `per` is the field node being resolved.
 */
export async function resolveTimeline(
  context: Context,
  per: object,
  entityIds: string[],
  args: TimelineArgs,
): Promise<TimelineConnectionType> {
  const organization = requirePermission(context, 'booking.read');
  const { first, after = null } = args;
  if (first < 0 || first > PAGE_SIZE.max) {
    throw new Problem('BAD_USER_INPUT', `first is between 0 and ${PAGE_SIZE.max}.`, { limit: PAGE_SIZE.max });
  }
  if (after !== null && !isUuid(after)) throw new Problem('BAD_USER_INPUT', 'This is not a cursor of this list.');
  const rows = await inBatch(context, per, entityIds.join(), async (keys: string[]) => {
    const groups = keys.map((key) => key.split(','));
    const found = await timelines(context.db, organization.id, groups, { limit: first + 1, after });
    return new Map(keys.map((key, i) => [key, found[i]!]));
  });
  return connection(context, rows, args);
}
