import { type Refusal, refusal } from '@bookwright/domain/kernel';
import { BOOKING_RECORD } from '@bookwright/persistence/bookings';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { recordsById } from '../graphql/records.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selected, selectedAt } from '../graphql/selected.js';
import { lettersCausedBy } from '../messages/letters-caused.js';
import { execute, type Outcome, replay, type SubjectResult } from '../use-case/index.js';
import { type PlannedChange, plannedChange } from './bulk-edit.change.js';
import type { EditBookingsInput } from './bulk-edit.inputs.js';
import { selectedIds } from './bulk-edit.selection.js';
import type { BulkResult, EditBookingsPayload } from './bulk-edit.type.js';

/** Rows that are listed of each outcome. */
const MOST_SHOWN = 100;

const ORDER = ['REFUSED', 'CHANGED', 'UNCHANGED'] as const;

const nothingDone = (...userErrors: Refusal[]): EditBookingsPayload => ({
  changedCount: 0,
  unchangedCount: 0,
  refusedCount: 0,
  results: [],
  messageCount: 0,
  letters: [],
  userErrors,
});

/** The rows that are listed: refused ones first, then changed ones, some of each. */
const shown = (results: readonly SubjectResult[]): SubjectResult[] =>
  ORDER.flatMap((outcome) => results.filter((result) => result.outcome === outcome).slice(0, MOST_SHOWN));

/** The result of the run, of an earlier one with the same key, or why there is none. */
async function run(
  context: Context,
  organizationId: string,
  { useCase, commandFor }: PlannedChange,
  input: EditBookingsInput,
): Promise<Outcome | Refusal> {
  const { select, policy, dryRun, sendLetters, idempotencyKey: key } = input;
  const idempotency = key && !dryRun ? { key, input } : null;
  const earlier = await replay(context, useCase, idempotency);
  if (earlier) return earlier;
  const ids = await selectedIds(context, organizationId, select);
  if (!Array.isArray(ids)) return ids;
  const commands = ids.map((id) => commandFor(id, { count: ids.length, dryRun }));
  return execute(context, useCase, commands, { policy, dryRun, idempotency, quietly: !sendLetters });
}

/** Makes one change to many bookings in one transaction, or previews it: the same run without the write (AP-37). */
export async function editBookings(
  context: Context,
  info: GraphQLResolveInfo,
  input: EditBookingsInput,
): Promise<EditBookingsPayload> {
  const organization = requirePermission(context, 'booking.bulkEdit');
  requirePermission(context, 'booking.read');
  const change = plannedChange(input.change, organization.settings);
  if (!change) return nothingDone(refusal('INVALID_VALUE', ['change'], { why: 'EXACTLY_ONE' }));
  change.useCase.allows(context.actor);

  const outcome = await run(context, organization.id, change, input);
  if (!('results' in outcome)) return nothingDone(outcome);
  const [first] = outcome.results;
  if (first?.refusals[0]?.code === 'IDEMPOTENCY_KEY_REUSED') return nothingDone(first.refusals[0]);

  const rows = shown(outcome.results);
  const ids = rows.map((row) => row.subjectId);
  const selection = { ...selectedAt(selected(info), ['results', 'booking']), reference: true as const };
  const bookings = await recordsById(context, BOOKING_RECORD, ids, selection);
  const results = rows.map(({ subjectId, outcome: became, refusals, result, events: [event] }): BulkResult => {
    const booking = bookings.get(subjectId) ?? null;
    // What was erased is known by what its decision tells of it.
    const reference = ((booking?.reference ?? result.reference) as string | undefined) ?? null;
    return {
      id: subjectId,
      reference,
      outcome: became,
      before: event?.before ?? null,
      after: event?.after ?? null,
      refusals,
      booking,
    };
  });
  const { changedCount, unchangedCount, refusedCount } = outcome;
  const letters = input.sendLetters ? await lettersCausedBy(context, outcome.results) : [];
  const messageCount = letters.reduce((sum, { count }) => sum + count, 0);
  return { changedCount, unchangedCount, refusedCount, results, messageCount, letters, userErrors: [] };
}
