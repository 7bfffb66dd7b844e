import { type Refusal, refusal } from '@bookwright/domain/kernel';
import { occurrencesOf, repetitionWords, type SeriesTimes } from '@bookwright/domain/recurrence';
import type { ChangeRuleCommand, RuleDate, Series, SeriesOccurrence } from '@bookwright/domain/series';
import { loadSeries } from '@bookwright/persistence/series';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';
import { datesOfPattern } from './dates-of-pattern.js';
import { inInput, ruleOf } from './expand-series.js';
import { clockChangeView } from './preview-series.js';
import type { ChangeSeriesRuleInput } from './series-rule.inputs.js';
import type { SeriesRuleDateType } from './series-rule.type.js';
import { changeSeriesRule } from './use-cases/change-series-rule.js';

export type ChangedRule = {
  seriesId: string | null;
  tailId: string | null;
  repetition: string | null;
  dates: SeriesRuleDateType[];
  userErrors: Refusal[];
};

const nothing = (...userErrors: Refusal[]): ChangedRule => ({
  ...{ seriesId: null, tailId: null, repetition: null, dates: [], userErrors },
});

/** What is left of lists of wall times from a date on, at the time of day that the series is to have. */
const keptFrom = (walls: readonly string[], wallStart: string): string[] =>
  walls.map((wall) => `${wall.slice(0, 10)}${wallStart.slice(10)}`).filter((wall) => wall >= wallStart);

/** The times a series is to have: what the input leaves out stays as it is. */
function timesFor(
  series: Series,
  from: SeriesOccurrence | null,
  input: ChangeSeriesRuleInput,
): { times: SeriesTimes } | { refusals: Refusal[] } {
  const rule = ruleOf(input);
  if ('refusals' in rule) return rule;
  if (rule.rrule === null) return { refusals: [refusal('REQUIRED', ['repetition'])] };
  const wallStart = input.wallStart ?? (from ?? series).wallStart;
  return {
    times: {
      ...{ wallStart, timeZone: series.timeZone, rrule: rule.rrule },
      durationMin: input.durationMin ?? series.durationMin,
      exdates: input.skip ?? keptFrom(series.exdates, wallStart),
      rdates: input.add ?? keptFrom(series.rdates, wallStart),
    },
  };
}

const shown = (date: RuleDate): SeriesRuleDateType => {
  const { occurrenceId, wallStart, startsAt, movedFrom, outcome, skipReason, reasons } = date;
  return { occurrenceId, wallStart, startsAt, movedFrom, outcome, skipReason, reasons, clockChange: clockChangeView(date) };
};

/** Gives a series, or its dates from one on, another rule, or says what that would do to each date. */
export async function changeRule(context: Context, input: ChangeSeriesRuleInput): Promise<ChangedRule> {
  changeSeriesRule.allows(context.actor);
  const organization = requirePermission(context, 'booking.create');
  const { dryRun, idempotencyKey: key, overwriteExceptions = null, skipConflicts, override, overbook, reason } = input;
  const wrong = dryRun ? [] : keyRefusals(key ?? '');
  if (wrong.length > 0) return nothing(...wrong);
  const seriesId = input.seriesId.toLowerCase();
  const facts = await context.db.write(organization.id, (tx) => loadSeries(tx, [seriesId]));
  const series = facts.booking_series.get(seriesId);
  if (!series) return nothing(refusal('NOT_FOUND', ['seriesId']));
  const fromOccurrenceId = input.fromOccurrenceId?.toLowerCase() ?? null;
  const from = fromOccurrenceId ? (facts.series_occurrences.get(fromOccurrenceId) ?? null) : null;
  const asked = timesFor(series, from, input);
  if ('refusals' in asked) return nothing(...asked.refusals);
  const found = occurrencesOf(asked.times, datesOfPattern);
  if ('refusals' in found) return nothing(...found.refusals.map((why) => inInput(why, input)));

  const command: ChangeRuleCommand = {
    ...{ seriesId, fromOccurrenceId, overwriteExceptions, skipConflicts, override, overbook, times: asked.times },
    expectedVersion: input.expectedVersion ?? series.version,
    tailId: newId(),
    occurrences: found.occurrences,
    // The reason is given when it is done.
    reason: reason ?? (dryRun ? '…' : null),
  };
  const idempotency = dryRun ? null : { key: key!, input };
  const { results } = await execute(context, changeSeriesRule, [command], { dryRun, idempotency });
  const [{ refusals, result }] = results as [(typeof results)[number]];
  return {
    seriesId,
    tailId: dryRun ? null : ((result.tailId as string | null | undefined) ?? null),
    repetition: repetitionWords(asked.times.rrule),
    dates: ((result.dates ?? []) as RuleDate[]).map(shown),
    userErrors: refusals,
  };
}
