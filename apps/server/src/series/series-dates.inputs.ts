import { WEEKDAYS, type Weekday } from '@bookwright/domain/recurrence';
import { Field, ID, InputType, Int } from 'type-graphql';
import { BookingPlaceInput } from '../availability/availability.inputs.js';
import { enumOf } from '../graphql/enums.js';
import { DateTime, LocalDate, TimeZone } from '../graphql/scalars.js';

export const RepetitionUnitEnum = enumOf(
  'RepetitionUnit',
  ['DAY', 'WEEK', 'MONTH', 'YEAR'],
  'What is counted between two dates.',
);
export const WeekdayEnum = enumOf('SeriesWeekday', WEEKDAYS, 'A day of the week, as RFC 5545 writes it.');

@InputType({ description: 'A weekday of the month: the last Friday.' })
export class WeekdayOfMonthInput {
  @Field(() => WeekdayEnum, { description: 'Which day.' })
  day!: Weekday;

  @Field(() => Int, { description: '1 to 5 from the start of the month, -1 to -5 from its end.' })
  nth!: number;
}

@InputType({ description: 'How something repeats, as people choose it in a form.' })
export class RepetitionInput {
  @Field(() => Int, { defaultValue: 1, description: 'Each, every second, every third …' })
  every!: number;

  @Field(() => RepetitionUnitEnum, { description: 'Days, weeks, months or years.' })
  unit!: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

  @Field(() => [WeekdayEnum], { nullable: true, description: 'With weeks: on which days. Omitted: on that of the first date.' })
  weekdays?: Weekday[] | null;

  @Field(() => WeekdayOfMonthInput, {
    nullable: true,
    description: 'With months: on which weekday. Omitted: on the day of the month of the first date.',
  })
  weekdayOfMonth?: WeekdayOfMonthInput | null;

  @Field(() => Int, { nullable: true, description: 'How many times; or `lastDay`. SERIES_ENDLESS without either.' })
  times?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it may be on.' })
  lastDay?: string | null;
}

@InputType({ description: 'A date of a series that takes place at another time than the series says.' })
export class OtherTimeInput {
  @Field(() => String, { description: 'The date: what the series says of it, such as `2026-12-24T09:30`.' })
  wallStart!: string;

  @Field(() => DateTime, { description: 'When it begins instead.' })
  startsAt!: string;
}

@InputType({ description: 'A date of a series that goes beyond hours, absences and rules that only warn.' })
export class BeyondDateInput {
  @Field(() => String, { description: 'The date: what the series says of it, such as `2026-12-24T09:30`.' })
  wallStart!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also a second time on a resource that may be overbooked (OVERBOOK_NOT_ALLOWED).',
  })
  overbook!: boolean;
}

/** What, when and with whom: what a series and a question about one have in common. */
@InputType()
export abstract class SeriesDatesInput {
  @Field(() => ID, { description: 'What is delivered each time: an appointment (SERVICE_NOT_BOOKABLE).' })
  serviceId!: string;

  @Field(() => String, {
    description: 'When the first is, on the clock: `2026-11-30T09:30`. TIME_SKIPPED when the clocks leave it out that day.',
  })
  wallStart!: string;

  @Field(() => TimeZone, { nullable: true, description: "The zone of all wall times; omitted: the organization's." })
  timeZone?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long each takes, in minutes; omitted: as long as the service.' })
  durationMin?: number | null;

  @Field(() => RepetitionInput, { nullable: true, description: 'How it repeats; or `rrule`, or only the dates of `add`.' })
  repetition?: RepetitionInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How it repeats, as RFC 5545 writes it: `FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10`. INVALID_RRULE, SERIES_ENDLESS, SERIES_TOO_LONG (500 dates, 20 years), SERIES_EMPTY.',
  })
  rrule?: string | null;

  @Field(() => [String], { nullable: true, description: 'Wall times of dates that are left out, and kept as such.' })
  skip?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Wall times of further dates (TIME_SKIPPED).' })
  add?: string[] | null;

  @Field(() => [OtherTimeInput], { nullable: true, description: 'Dates that are moved from the beginning.' })
  otherTimes?: OtherTimeInput[] | null;

  @Field(() => [BeyondDateInput], {
    nullable: true,
    description:
      'Dates that go beyond hours and rules, each knowingly; `override` is for all. Needs `booking.overrideRules` (OVERRIDE_NOT_ALLOWED) and, to book, a reason.',
  })
  beyond?: BeyondDateInput[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Leaves out the dates that cannot be had, with the reason, instead of refusing the series.',
  })
  skipConflicts!: boolean;

  @Field(() => [ID], { nullable: true, description: 'Who and what takes part each time; omitted or empty: whoever is free.' })
  resourceIds?: string[] | null;

  @Field(() => BookingPlaceInput, { nullable: true, description: 'Where; omitted, as the service has it.' })
  place?: BookingPlaceInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` (OVERRIDE_NOT_ALLOWED).',
  })
  override?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A second time on a resource that may be overbooked. Needs `booking.overbook` (OVERBOOK_NOT_ALLOWED).',
  })
  overbook?: boolean | null;
}

@InputType({ description: 'A series that is thought of.' })
export class PreviewSeriesInput extends SeriesDatesInput {}
