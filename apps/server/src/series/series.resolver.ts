import type { SeriesStatus } from '@bookwright/domain/series';
import { SERIES_LIST, SERIES_OCCURRENCE_RECORD, SERIES_RECORD } from '@bookwright/persistence/series';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveChildren, resolveRecord } from '../graphql/records.js';
import { resolveTimeline, TimelineArgs } from '../graphql/timeline.js';
import { TimelineConnectionType } from '../graphql/timeline.type.js';
import { previewSeries } from './preview-series.js';
import { SeriesOrder, SeriesWhere } from './series.inputs.js';
import { ClockChangeType, OccurrenceActionEnum, SeriesActionEnum, SeriesOccurrenceType, SeriesType } from './series.type.js';
import {
  clockChangeOf,
  type OccurrenceRow,
  occurrenceActions,
  repetitionOfSeries,
  ruleOfSeries,
  seriesActions,
  withSummary,
} from './series.view.js';
import { PreviewSeriesInput } from './series-dates.inputs.js';
import { SeriesRepetitionType } from './series-repetition.type.js';
import { SeriesReportType } from './series-report.type.js';

export const SeriesList = connectionType('Series', 'series', () => SeriesType);

/** Series as staff see them. */
@Resolver(() => SeriesType)
export class SeriesResolver {
  @Query(() => SeriesList.Connection, {
    description: 'Series of the organization, newest first unless sorted otherwise. Needs `booking.read`.',
  })
  seriesList(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => SeriesWhere, { nullable: true, description: 'Which series; all when left out.' }) where: object | null,
    @Arg('orderBy', () => [SeriesOrder], { nullable: true, description: 'Sort keys, the first one first; at most 4.' })
    orderBy: object[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ConnectionSource> {
    return resolveList(context, info, SERIES_LIST, { ...page, where, orderBy });
  }

  @Query(() => SeriesType, {
    nullable: true,
    description: 'One series; null when the organization has none with this id. Needs `booking.read`.',
  })
  series(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: "The series' id." }) id: string,
  ): Promise<object | null> {
    return resolveRecord(context, info, SERIES_RECORD, 'booking.read', id);
  }

  @Query(() => SeriesReportType, {
    description:
      'What `createSeries` would do with these dates: what the clocks do to each, what is in its way and what would help. Right: `booking.create`.',
  })
  previewSeries(
    @Arg('input', () => PreviewSeriesInput, { description: 'What, when, with whom.' }) input: PreviewSeriesInput,
    @Ctx() context: Context,
  ): Promise<SeriesReportType> {
    return previewSeries(context, input);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How it repeats, in English: "Every week on Monday, 10 times". Null for dates chosen one by one.',
  })
  repetition(@Root() { rrule }: { rrule: string | null }): string | null {
    return repetitionOfSeries(rrule);
  }

  @FieldResolver(() => SeriesRepetitionType, {
    nullable: true,
    description: 'How it repeats, as a form shows it; null for a rule that says more, and for dates chosen one by one.',
  })
  repetitionFields(@Root() { rrule }: { rrule: string | null }): SeriesRepetitionType | null {
    return ruleOfSeries(rrule);
  }

  @FieldResolver(() => [SeriesOccurrenceType], { description: 'All its dates in order, also those without a booking.' })
  occurrences(@Root() { id }: { id: string }, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, SERIES_OCCURRENCE_RECORD, id, {
      permission: 'booking.read',
      key: 'series_id',
      order: 't.wall_start, t.id',
    });
  }

  @FieldResolver(() => [SeriesType], { description: 'Series that later dates of this one have become.' })
  continuedBy(@Root() { id }: { id: string }, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, SERIES_RECORD, id, {
      permission: 'booking.read',
      key: 'continues_id',
      order: 't.wall_start, t.id',
    });
  }

  @FieldResolver(() => [SeriesActionEnum], { description: 'What the viewer can do to its dates now.' })
  availableActions(@Root() { status }: { status: SeriesStatus }, @Ctx() context: Context): string[] {
    return seriesActions(status, context);
  }

  @FieldResolver(() => TimelineConnectionType, { description: 'What happened to the series, newest first.' })
  async history(
    @Root() { id }: { id: string },
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ): Promise<TimelineConnectionType> {
    const page = await resolveTimeline(context, info.fieldNodes[0]!, [id], args);
    return { ...page, nodes: page.nodes.map(withSummary) };
  }
}

/** What is worked out for each date. */
@Resolver(() => SeriesOccurrenceType)
export class SeriesOccurrenceResolver {
  @FieldResolver(() => ClockChangeType, { description: 'What the clocks do to the time the series says.' })
  clockChange(@Root() row: OccurrenceRow): ClockChangeType {
    return clockChangeOf(row);
  }

  @FieldResolver(() => [OccurrenceActionEnum], { description: 'What the viewer can do to it now.' })
  availableActions(@Root() row: OccurrenceRow, @Ctx() context: Context): string[] {
    return occurrenceActions(row, context);
  }
}
