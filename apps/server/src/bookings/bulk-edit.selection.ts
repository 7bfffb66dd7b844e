import { type FilterTree, type Refusal, refusal } from '@bookwright/domain/kernel';
import { BOOKING_LIST } from '@bookwright/persistence/bookings';
import { ListQuery } from '@bookwright/persistence/query';
import type { Context } from '../context.js';
import { viewerOf } from '../graphql/viewer.js';
import { MOST_SUBJECTS } from '../use-case/index.js';
import type { BookingSelection } from './bulk-edit.inputs.js';

const MOST_EXCEPTIONS = 10_000;

/** The ids that a filter matches now, asked with the rights of whoever selects; one more than may be changed at most. */
async function matching(
  context: Context,
  organizationId: string,
  { where, deletion, except }: BookingSelection,
): Promise<string[]> {
  const list = new ListQuery(context.db, organizationId, BOOKING_LIST, viewerOf(context.actor), {
    where: where as FilterTree,
    deletion: deletion ?? undefined,
    page: {},
  });
  const left = new Set(except?.map((id) => id.toLowerCase()));
  return (await list.ids(MOST_SUBJECTS + 1 + left.size)).filter((id) => !left.has(id));
}

/** The bookings a selection means now (AP-35), or what is wrong with it. */
export async function selectedIds(
  context: Context,
  organizationId: string,
  selection: BookingSelection,
): Promise<string[] | Refusal> {
  const { ids, where, except } = selection;
  if ((ids != null) === (where != null)) return refusal('INVALID_VALUE', ['select'], { why: 'EITHER_IDS_OR_WHERE' });
  if ((except?.length ?? 0) > MOST_EXCEPTIONS) {
    return refusal('TOO_MANY_SELECTED', ['select', 'except'], { limit: MOST_EXCEPTIONS });
  }
  const meant = ids ? [...new Set(ids.map((id) => id.toLowerCase()))] : await matching(context, organizationId, selection);
  if (meant.length === 0) return refusal('NOTHING_SELECTED', ['select']);
  return meant.length > MOST_SUBJECTS ? refusal('TOO_MANY_SELECTED', ['select'], { limit: MOST_SUBJECTS }) : meant;
}
