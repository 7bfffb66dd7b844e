import type { SeriesDetails } from '@bookwright/domain/series';
import { SERIES_RECORD } from '@bookwright/persistence/series';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';
import { changeRule } from './change-rule.js';
import { changeSeries, seriesCommand } from './change-series.js';
import { createSeries } from './create-series.js';
import {
  BookSkippedOccurrenceInput,
  CancelSeriesInput,
  CreateSeriesInput,
  EditSeriesInput,
  MoveSeriesInput,
} from './series.inputs.js';
import { SeriesPayload } from './series.type.js';
import { ChangeSeriesRuleInput } from './series-rule.inputs.js';
import { SeriesRulePayload } from './series-rule.type.js';
import { bookSkippedDates } from './use-cases/book-skipped-dates.js';
import { cancelSeriesDates } from './use-cases/cancel-series.js';
import { editSeriesDates } from './use-cases/edit-series.js';
import { moveSeriesDates } from './use-cases/move-series.js';

const WHICH = { description: 'Which dates, and what is to become of them.' };

const seriesAfter = (
  context: Context,
  info: GraphQLResolveInfo,
  id: string | null,
  field: 'series' | 'continuedBy' = 'series',
): Promise<object | null> =>
  id === null ? Promise.resolve(null) : resolveRecord(context, info, SERIES_RECORD, 'booking.read', id, [field]);

/** What staff do with series. */
@Resolver()
export class SeriesMutations {
  @Mutation(() => SeriesPayload, {
    description:
      'Books a series: one order with a booking for each date, everything or nothing. What stands in the way is what `previewSeries` says. Right: `booking.create`.',
  })
  async createSeries(
    @Arg('input', () => CreateSeriesInput, { description: 'What, when, for whom.' }) input: CreateSeriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SeriesPayload> {
    const { seriesId, userErrors } = await createSeries(context, input);
    return { series: await seriesAfter(context, info, seriesId), dates: [], userErrors };
  }

  @Mutation(() => SeriesPayload, {
    description: 'Books a date that was left out, cancelled or deleted, in the order of the series. Right: `booking.create`.',
  })
  async bookSkippedOccurrence(
    @Arg('input', () => BookSkippedOccurrenceInput, { description: 'Which date, and when.' }) input: BookSkippedOccurrenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SeriesPayload> {
    const { idempotencyKey: key, ...rest } = input;
    const command = { ...rest, occurrenceId: input.occurrenceId.toLowerCase() };
    const wrong = keyRefusals(key);
    bookSkippedDates.allows(context.actor);
    if (wrong.length > 0) return { series: null, dates: [], userErrors: wrong };
    const { results } = await execute(context, bookSkippedDates, [command], { idempotency: { key, input } });
    const [{ refusals, result }] = results as [(typeof results)[number]];
    const series = await seriesAfter(context, info, (result.seriesId as string | undefined) ?? null);
    return { series, dates: [], userErrors: refusals };
  }

  @Mutation(() => SeriesPayload, {
    description: 'Cancels dates of a series; they are kept and can be booked again. Right: `booking.cancel`.',
  })
  async cancelSeries(
    @Arg('input', () => CancelSeriesInput, WHICH) input: CancelSeriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SeriesPayload> {
    const changed = await changeSeries(context, cancelSeriesDates, seriesCommand(input), input.dryRun);
    return { series: await seriesAfter(context, info, input.seriesId), ...changed };
  }

  @Mutation(() => SeriesPayload, {
    description: 'Moves dates of a series to another time of day, weekday, length or resource. Right: `booking.updateTime`.',
  })
  async moveSeries(
    @Arg('input', () => MoveSeriesInput, WHICH) input: MoveSeriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SeriesPayload> {
    const { wallTime, weekday, startsAt, durationMin, keepConflicts, override, overbook } = input;
    const command = {
      ...{ ...seriesCommand(input), wallTime, weekday, startsAt, durationMin, keepConflicts, override, overbook },
      resourceId: input.resourceId?.toLowerCase(),
      tailId: newId(),
    };
    const { tailId, ...changed } = await changeSeries(context, moveSeriesDates, command, input.dryRun);
    const continuedBy = await seriesAfter(context, info, tailId, 'continuedBy');
    return { series: await seriesAfter(context, info, input.seriesId), continuedBy, ...changed };
  }

  @Mutation(() => SeriesRulePayload, {
    description:
      'Gives a series another rule, all or nothing: bookings stay, move to the new date of their week (month, year), are cancelled or made. Rights: `booking.updateTime`, `booking.create` and `booking.cancel`.',
  })
  async changeSeriesRule(
    @Arg('input', () => ChangeSeriesRuleInput, { description: 'Which rule, and for which dates.' }) input: ChangeSeriesRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SeriesRulePayload> {
    const { seriesId, tailId, ...changed } = await changeRule(context, input);
    const continuedBy = await seriesAfter(context, info, tailId, 'continuedBy');
    return { series: await seriesAfter(context, info, seriesId), continuedBy, ...changed };
  }

  @Mutation(() => SeriesPayload, {
    description: 'Changes what bookings of a series say: title, place as a text, remarks, who comes. Right: `booking.update`.',
  })
  async editSeries(
    @Arg('input', () => EditSeriesInput, WHICH) input: EditSeriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SeriesPayload> {
    const { title, description, comment, location, meetingUrl, attendeeName, attendeeEmail } = input;
    const details: SeriesDetails = { title, description, comment, location, meetingUrl, attendeeName, attendeeEmail };
    const changed = await changeSeries(context, editSeriesDates, { ...seriesCommand(input), details }, input.dryRun);
    return { series: await seriesAfter(context, info, input.seriesId), ...changed };
  }
}
