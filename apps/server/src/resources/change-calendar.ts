import type { Facts } from '@bookwright/domain/kernel';
import { BOOKING_RECORD } from '@bookwright/persistence/bookings';
import { RESOURCE_RECORD } from '@bookwright/persistence/resources';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { recordsById, resolveRecord } from '../graphql/records.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selected, selectedAt } from '../graphql/selected.js';
import { type ExecuteOptions, execute, type UseCase } from '../use-case/index.js';
import type { ResourceCalendarPayload } from './resource-payload.type.js';

/** Bookings in conflict that are shown at most. */
const SHOWN_AT_MOST = 200;

/** The bookings that a change of a calendar concerns, as far as somebody wants to see them. */
async function conflictsOf(context: Context, info: GraphQLResolveInfo, ids: readonly string[]): Promise<object[]> {
  const selection = selectedAt(selected(info), ['conflicts']);
  if (ids.length === 0 || Object.keys(selection).length === 0) return [];
  requirePermission(context, 'booking.read');
  const shown = ids.slice(0, SHOWN_AT_MOST);
  const found = await recordsById(context, BOOKING_RECORD, shown, selection);
  return shown.flatMap((id) => {
    const booking = found.get(id);
    return booking ? [booking] : [];
  });
}

/** Runs a use case for the calendar of one resource and answers with the resource, and the bookings it concerns. */
export async function changeCalendar<C, F extends Facts>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<C, F>,
  command: C & { id: string },
  options: ExecuteOptions = {},
): Promise<ResourceCalendarPayload> {
  const { results } = await execute(context, useCase, [command], options);
  const { refusals, result } = results[0]!;
  const resourceId = (result.resourceId as string | undefined) ?? command.id;
  const resource = await resolveRecord(context, info, RESOURCE_RECORD, 'catalog.read', resourceId, ['resource']);
  const conflicts = await conflictsOf(context, info, (result.conflicts as string[] | undefined) ?? []);
  return { resource, conflicts, userErrors: refusals };
}
