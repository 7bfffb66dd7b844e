import type { Permission } from '@bookwright/domain/access';
import type { Facts } from '@bookwright/domain/kernel';
import { BOOKING_RECORD } from '@bookwright/persistence/bookings';
import { EVENT_SESSION_RECORD } from '@bookwright/persistence/catalog';
import type { RecordSource } from '@bookwright/persistence/query';
import { RESOURCE_RECORD } from '@bookwright/persistence/resources';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { recordsById, resolveRecord } from '../graphql/records.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selected, selectedAt } from '../graphql/selected.js';
import { type ExecuteOptions, execute, type UseCase } from '../use-case/index.js';
import type { ResourceCalendarPayload } from './resource-payload.type.js';

/** Bookings and sessions in conflict that are shown at most. */
const SHOWN_AT_MOST = 200;

/** What a change of a calendar concerns, of one kind and as far as somebody wants to see it. */
async function concerned(
  context: Context,
  info: GraphQLResolveInfo,
  ids: readonly string[],
  [field, record, permission]: readonly [keyof ResourceCalendarPayload, RecordSource, Permission],
): Promise<object[]> {
  const selection = selectedAt(selected(info), [field]);
  if (ids.length === 0 || Object.keys(selection).length === 0) return [];
  requirePermission(context, permission);
  const found = await recordsById(context, record, ids.slice(0, SHOWN_AT_MOST), selection);
  return ids.map((id) => found.get(id)).filter((row) => row !== undefined);
}

const BOOKINGS = ['conflicts', BOOKING_RECORD, 'booking.read'] as const;
const SESSIONS = ['sessionConflicts', EVENT_SESSION_RECORD, 'catalog.read'] as const;

/** Runs a use case for the calendar of one resource and answers with the resource, and the bookings and sessions it concerns. */
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
  const ids = (result.conflicts as string[] | undefined) ?? [];
  return {
    resource,
    conflicts: await concerned(context, info, ids, BOOKINGS),
    sessionConflicts: await concerned(context, info, ids, SESSIONS),
    userErrors: refusals,
  };
}
