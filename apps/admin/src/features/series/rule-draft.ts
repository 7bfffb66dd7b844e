import type { ChangeSeriesRuleInput, SeriesRecordPartsFragment } from '../../gql/graphql.js';
import { type RepetitionDraft, repetitionInput, repetitionOf } from '../../repetition/repetition-draft.js';

/** Another rule for a series, as it is being typed. */
export type RuleDraft = {
  /** The first date it is for; null: all. */
  from: string | null;
  day: string | null;
  time: string;
  minutes: number | string;
  repetition: RepetitionDraft;
};

/** What the form begins with: the series as it is, or as it is from one of its dates on. */
export function ruleDraft(series: SeriesRecordPartsFragment, from: string | null): RuleDraft {
  const repetition = repetitionOf(series);
  const date = series.occurrences.find(({ id }) => id === from);
  const wallStart = date?.wallStart ?? series.wallStart;
  const left = series.occurrences.filter((one) => one.wallStart >= wallStart).length;
  return {
    ...{ from, day: wallStart.slice(0, 10), time: wallStart.slice(11), minutes: series.durationMin },
    repetition: date && repetition.ends === 'TIMES' ? { ...repetition, times: left } : repetition,
  };
}

/** What is sent of it; null until it says enough. */
export function ruleInput(
  { id, version }: SeriesRecordPartsFragment,
  { from, day, time, minutes, repetition }: RuleDraft,
): ChangeSeriesRuleInput | null {
  const rule = repetitionInput(repetition);
  if (!rule || !day || !/^\d\d:\d\d/.test(time) || !(Number(minutes) > 0)) return null;
  return {
    ...{ seriesId: id, expectedVersion: version, ...rule },
    ...(from && { fromOccurrenceId: from }),
    ...{ wallStart: `${day}T${time.slice(0, 5)}`, durationMin: Number(minutes) },
  };
}
