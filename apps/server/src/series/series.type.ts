import type { Refusal } from '@bookwright/domain/kernel';
import { OCCURRENCE_STATES, SERIES_STATUSES } from '@bookwright/domain/series';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BookingType } from '../bookings/booking.type.js';
import { ServiceType } from '../catalog/service.type.js';
import { enumOf } from '../graphql/enums.js';
import { DateTime, TimeZone } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { OrderType } from '../orders/order.type.js';
import { ResourceType } from '../resources/resource.type.js';

export const SeriesStatusEnum = enumOf('SeriesStatus', SERIES_STATUSES, 'Whether dates of a series are to come.', {
  CANCELLED: 'All that was to come was cancelled.',
});

export const OccurrenceStateEnum = enumOf('OccurrenceState', OCCURRENCE_STATES, 'What has become of a date of a series.', {
  BOOKED: 'There is a booking.',
  SKIPPED: 'Left out, by choice or because something was in the way.',
  CANCELLED: 'Its booking was cancelled.',
  FREE: 'Its booking was deleted.',
});

export const ClockChangeKindEnum = enumOf('ClockChangeKind', ['ONCE', 'TWICE', 'SKIPPED'], 'What the clocks do to a time.', {
  ONCE: 'Nothing.',
  TWICE: 'They show it twice that day; the first is meant.',
  SKIPPED: 'They leave it out that day; the time moves on by what is left out.',
});

export const SeriesActionEnum = enumOf('SeriesAction', ['MOVE', 'CHANGE_RULE', 'EDIT', 'CANCEL'], 'What the viewer can do.', {
  MOVE: '`moveSeries`.',
  CHANGE_RULE: '`changeSeriesRule`.',
  EDIT: '`editSeries`.',
  CANCEL: '`cancelSeries`.',
});

export const OccurrenceActionEnum = enumOf('OccurrenceAction', ['BOOK', 'MOVE', 'CANCEL'], 'What the viewer can do to a date.', {
  BOOK: '`bookSkippedOccurrence`.',
  MOVE: '`moveSeries` with the scope THIS.',
  CANCEL: '`cancelSeries` with the scope THIS.',
});

@ObjectType('ClockChange', { description: 'What the clocks do to a wall time.', simpleResolvers: true })
export class ClockChangeType {
  @Field(() => ClockChangeKindEnum, { description: 'What.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'In English: "25 Oct 01:30 exists twice: the first is meant".' })
  sentence!: string | null;

  @Field(() => String, { nullable: true, description: 'SKIPPED: the time the clock shows instead, `2027-03-28T02:30`.' })
  shows!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'TWICE: the second, which is not meant.' })
  second!: string | null;
}

@ObjectType('SeriesOccurrence', { description: 'One date of a series, booked or kept without a booking.', simpleResolvers: true })
export class SeriesOccurrenceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: '1 for the first date. A number is never given to another date.' })
  position!: number;

  @Field(() => String, { description: 'What the series says of it on the clock, also when it was moved: `2026-11-30T09:30`.' })
  wallStart!: string;

  @Field(() => DateTime, { description: 'When it begins, or would.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'When it ends; itself not included.' })
  endsAt!: string;

  @Field(() => OccurrenceStateEnum, { description: 'What has become of it.' })
  state!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is not booked: the code of the refusal, LEFT_OUT, or what was written when it was cancelled.',
  })
  reason!: string | null;

  @Field(() => Boolean, { description: 'It was changed on its own; changes of the series ask before they overwrite it.' })
  exception!: boolean;

  @Field(() => BookingType, { nullable: true, description: 'Its booking, also a cancelled one.' })
  booking!: object | null;
}

@ObjectType('Series', {
  description: 'Bookings that repeat: one order, one service, one rule in wall-clock time.',
  simpleResolvers: true,
})
export class SeriesType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with changes of the series itself.' })
  version!: number;

  @Field(() => String, { description: 'What it is, in a line.' })
  title!: string;

  @Field(() => SeriesStatusEnum, { description: 'Whether dates are to come.' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'How it repeats (RFC 5545); null for dates chosen one by one.' })
  rrule!: string | null;

  @Field(() => [String], { description: 'Wall times that are left out by choice.' })
  exdates!: string[];

  @Field(() => [String], { description: 'Wall times that were added to the rule.' })
  rdates!: string[];

  @Field(() => String, { description: 'The first time on the clock: `2026-11-30T09:30`.' })
  wallStart!: string;

  @Field(() => TimeZone, { description: 'The zone of all its wall times.' })
  timeZone!: string;

  @Field(() => Int, { description: 'How long each takes, in minutes.' })
  durationMin!: number;

  @Field(() => ServiceType, { description: 'What is delivered.' })
  service!: object;

  @Field(() => ResourceType, { nullable: true, description: 'Who or what is wanted each time; null: whoever is free.' })
  resource!: object | null;

  @Field(() => OrderType, { description: 'The one order of all its bookings.' })
  order!: object;

  @Field(() => SeriesType, {
    nullable: true,
    description: 'The series whose later dates these were, until they got times or a rule of their own.',
  })
  continues!: object | null;

  @Field(() => Int, { description: 'How many dates are booked.' })
  bookedCount!: number;

  @Field(() => Int, { description: 'How many are left out, cancelled or deleted.' })
  skippedCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'The next booked date.' })
  nextStartsAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'The last booked date.' })
  lastStartsAt!: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;
}

export const DateOutcomeEnum = enumOf(
  'SeriesDateOutcome',
  ['CHANGED', 'UNCHANGED', 'KEPT', 'PAST', 'REFUSED'],
  'What became of a date.',
  {
    UNCHANGED: 'It was so already.',
    KEPT: 'It was changed on its own, and stays as it is.',
    PAST: 'It has begun, and stays as it is.',
    REFUSED: 'It cannot be done: see `reasons`.',
  },
);

@ObjectType('SeriesDateResult', { description: 'What became of one date, or would.', simpleResolvers: true })
export class SeriesDateResultType {
  @Field(() => ID, { description: 'The date.' })
  occurrenceId!: string;

  @Field(() => DateOutcomeEnum, { description: 'What became of it.' })
  outcome!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was to begin, of a move.' })
  startsAt?: string | null;

  @Field(() => [UserErrorType], { description: 'Why not.' })
  reasons!: Refusal[];
}

@ObjectType('SeriesPayload', { description: 'What became of a change of a series.', simpleResolvers: true })
export class SeriesPayload {
  @Field(() => SeriesType, { nullable: true, description: 'The series as it is now; null when it was not made.' })
  series!: object | null;

  @Field(() => SeriesType, { nullable: true, description: 'The series that the following dates have become.' })
  continuedBy?: object | null;

  @Field(() => [SeriesDateResultType], { description: 'What became of each date the change is for; empty when it was refused.' })
  dates!: SeriesDateResultType[];

  @Field(() => [UserErrorType], {
    description: 'Why nothing was done. Of a date, the path is `occurrences` and its place in the list, or its id.',
  })
  userErrors!: Refusal[];
}
