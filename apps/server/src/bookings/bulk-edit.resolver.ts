import { type FilterTree, type Refusal, refusal } from '@bookwright/domain/kernel';
import { BOOKING_LIST, BOOKING_RECORD } from '@bookwright/persistence/bookings';
import { ListQuery } from '@bookwright/persistence/query';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { handlersFor } from '../event-handlers.js';
import { recordsById } from '../graphql/records.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selected, selectedAt } from '../graphql/selected.js';
import { viewerOf } from '../graphql/viewer.js';
import { execute, type Idempotency, MOST_SUBJECTS, type Outcome, replay, type SubjectResult } from '../use-case/index.js';
import { type PlannedChange, plannedChange } from './bulk-edit.change.js';
import { type BookingSelection, EditBookingsInput } from './bulk-edit.inputs.js';
import { type BulkResult, EditBookingsPayload } from './bulk-edit.payload.js';

const MOST_SHOWN = 200;
const MOST_EXCEPTIONS = 10_000;

const ORDER = ['REFUSED', 'CHANGED', 'UNCHANGED'] as const;

const nothingDone = (...userErrors: Refusal[]): EditBookingsPayload => ({
  changedCount: 0,
  unchangedCount: 0,
  refusedCount: 0,
  results: [],
  messageCount: 0,
  userErrors,
});

/** The ids a selection means now; a filter is asked with the rights of whoever selects. */
async function idsOf(context: Context, organizationId: string, selection: BookingSelection): Promise<string[] | Refusal> {
  const { ids, where, deletion, except } = selection;
  if ((ids != null) === (where != null)) return refusal('INVALID_VALUE', ['select'], { why: 'EITHER_IDS_OR_WHERE' });
  if ((except?.length ?? 0) > MOST_EXCEPTIONS)
    return refusal('TOO_MANY_SELECTED', ['select', 'except'], { limit: MOST_EXCEPTIONS });
  if (ids) return [...new Set(ids.map((id) => id.toLowerCase()))];
  const list = new ListQuery(context.db, organizationId, BOOKING_LIST, viewerOf(context.actor), {
    where: where as FilterTree,
    deletion: deletion ?? undefined,
    page: {},
  });
  const left = new Set(except?.map((id) => id.toLowerCase()));
  return (await list.ids(MOST_SUBJECTS + 1 + left.size)).filter((id) => !left.has(id));
}

/** The rows that are shown: refused ones first, then changed ones. */
function shown(results: readonly SubjectResult[]): SubjectResult[] {
  return ORDER.flatMap((outcome) => results.filter((result) => result.outcome === outcome)).slice(0, MOST_SHOWN);
}

const messagesOf = (results: readonly SubjectResult[]): number =>
  results.reduce((sum, { events }) => sum + events.reduce((count, event) => count + handlersFor(event.type).length, 0), 0);

@Resolver()
export class BulkEditResolver {
  @Mutation(() => EditBookingsPayload, {
    description:
      'Makes one change to many bookings in one transaction, or previews it. Rights: `booking.bulkEdit` and the right of the change. TOO_MANY_SELECTED past 100,000.',
  })
  async editBookings(
    @Arg('input', () => EditBookingsInput, { description: 'Which bookings, what change, and how refusals are taken.' })
    input: EditBookingsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EditBookingsPayload> {
    const organization = requirePermission(context, 'booking.bulkEdit');
    requirePermission(context, 'booking.read');
    const change = plannedChange(input.change);
    if (!change) return nothingDone(refusal('INVALID_VALUE', ['change'], { why: 'EXACTLY_ONE' }));
    change.useCase.allows(context.actor);

    const { dryRun, idempotencyKey: key } = input;
    const idempotency = key && !dryRun ? { key, input } : null;
    const outcome =
      (await replay(context, change.useCase, idempotency)) ??
      (await this.run(context, organization.id, input, change, idempotency));
    if (!('results' in outcome)) return nothingDone(outcome);
    if (outcome.results[0]?.refusals[0]?.code === 'IDEMPOTENCY_KEY_REUSED') return nothingDone(outcome.results[0].refusals[0]);

    const rows = shown(outcome.results);
    const selection = { ...selectedAt(selected(info), ['results', 'booking']), reference: true as const };
    const bookings = await recordsById(
      context,
      BOOKING_RECORD,
      rows.map((row) => row.subjectId),
      selection,
    );
    const results = rows.map(({ subjectId, outcome: became, refusals, events }): BulkResult => {
      const booking = bookings.get(subjectId) ?? null;
      const [event] = events;
      return {
        id: subjectId,
        reference: (booking?.reference as string) ?? null,
        outcome: became,
        before: event?.before ?? null,
        after: event?.after ?? null,
        refusals,
        booking,
      };
    });
    const { changedCount, unchangedCount, refusedCount } = outcome;
    return { changedCount, unchangedCount, refusedCount, results, messageCount: messagesOf(outcome.results), userErrors: [] };
  }
  private async run(
    context: Context,
    organizationId: string,
    { select, policy, dryRun }: EditBookingsInput,
    { useCase, commandFor }: PlannedChange,
    idempotency: Idempotency | null,
  ): Promise<Outcome | Refusal> {
    const ids = await idsOf(context, organizationId, select);
    if (!Array.isArray(ids)) return ids;
    if (ids.length === 0) return refusal('NOTHING_SELECTED', ['select']);
    if (ids.length > MOST_SUBJECTS) return refusal('TOO_MANY_SELECTED', ['select'], { limit: MOST_SUBJECTS });
    return execute(context, useCase, ids.map(commandFor), { policy, dryRun, idempotency });
  }
}
