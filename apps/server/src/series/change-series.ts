import type { Facts, Refusal } from '@bookwright/domain/kernel';
import type { DateResult, SeriesScope } from '@bookwright/domain/series';
import type { Context } from '../context.js';
import { execute, type UseCase } from '../use-case/index.js';
import type { SeriesChangeInput, SeriesScopeInput } from './series.inputs.js';

const scopeOf = ({ kind, occurrenceId, occurrenceIds }: SeriesScopeInput): SeriesScope => {
  if (kind === 'ALL') return { kind };
  if (kind === 'SELECTED') return { kind, occurrenceIds: (occurrenceIds ?? []).map((id) => id.toLowerCase()) };
  return { kind, occurrenceId: occurrenceId?.toLowerCase() ?? '' };
};

/** What all changes of a series have in common, with the names the domain has for it. */
export const seriesCommand = ({ seriesId, expectedVersion, scope, overwriteExceptions, reason }: SeriesChangeInput) => ({
  ...{ seriesId: seriesId.toLowerCase(), expectedVersion, scope: scopeOf(scope) },
  ...{ overwriteExceptions: overwriteExceptions ?? null, reason: reason ?? null },
});

/** Runs a change of one series, or says what it would do. */
export async function changeSeries<C, F extends Facts>(
  context: Context,
  useCase: UseCase<C, F>,
  command: C,
  dryRun: boolean,
): Promise<{ dates: DateResult[]; userErrors: Refusal[]; tailId: string | null }> {
  const { results } = await execute(context, useCase, [command], { dryRun });
  const [{ refusals, result }] = results as [(typeof results)[number]];
  const { dates, tailId } = result as { dates?: DateResult[]; tailId?: string | null };
  return { dates: dates ?? [], userErrors: refusals, tailId: dryRun ? null : (tailId ?? null) };
}
