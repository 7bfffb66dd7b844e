import type { SeriesDetails } from '@bookwright/domain/series';
import { SERIES_RECORD } from '@bookwright/persistence/series';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { execute } from '../use-case/index.js';
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
import { bookSkippedDates } from './use-cases/book-skipped-dates.js';
import { cancelSeriesDates } from './use-cases/cancel-series.js';
import { editSeriesDates } from './use-cases/edit-series.js';
import { moveSeriesDates } from './use-cases/move-series.js';

const WHICH = { description: 'Which dates, and what is to become of them.' };

const seriesAfter = (context: Context, info: GraphQLResolveInfo, id: string | null): Promise<object | null> =>
  id === null ? Promise.resolve(null) : resolveRecord(context, info, SERIES_RECORD, 'booking.read', id, ['series']);

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
    description: 'Moves dates of a series to another time of day, length or resource. Right: `booking.updateTime`.',
  })
  async moveSeries(
    @Arg('input', () => MoveSeriesInput, WHICH) input: MoveSeriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SeriesPayload> {
    const { wallTime, startsAt, durationMin, keepConflicts, override, overbook } = input;
    const command = {
      ...{ ...seriesCommand(input), wallTime, startsAt, durationMin, keepConflicts, override, overbook },
      resourceId: input.resourceId?.toLowerCase(),
    };
    const changed = await changeSeries(context, moveSeriesDates, command, input.dryRun);
    return { series: await seriesAfter(context, info, input.seriesId), ...changed };
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
