import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../graphql/scalars.js';

const ID_TEXT = 'The resource. NOT_FOUND when the organization has none with this id.';
const VERSION_TEXT = 'The `version` this is based on; STALE_VERSION when the resource has another by now.';

@InputType({ description: 'Hours on the wall clock of a resource.' })
export class HoursInput {
  @Field(() => String, { description: '`00:00` to `23:59` (INVALID_VALUE).' })
  opens!: string;

  @Field(() => String, { description: 'Later than `opens` (END_NOT_AFTER_START); `24:00` is the end of the day.' })
  closes!: string;
}

@InputType({ description: 'Hours on a weekday. What goes past midnight is two of them.' })
export class WeeklyHoursInput extends HoursInput {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday (INVALID_VALUE).' })
  weekday!: number;
}

@InputType({ description: 'All the weekly hours of a resource.' })
export class SetWeeklyHoursInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => [WeeklyHoursInput], {
    description: 'The whole week, replacing what was; a weekday without hours is closed. HOURS_OVERLAP names the row.',
  })
  hours!: WeeklyHoursInput[];
}

@InputType({ description: 'Other hours of a resource on single dates.' })
export class SetDateHoursInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => [LocalDate], { description: 'Which dates; 1 to 366. Each gets the same hours.' })
  dates!: string[];

  @Field(() => [HoursInput], {
    nullable: true,
    description: 'Their hours; an empty list closes them, null gives them the hours of the week back.',
  })
  hours?: HoursInput[] | null;
}

@InputType({ description: 'A time at which a resource is not to be had.' })
export class AddTimeOffInput {
  @Field(() => String, {
    description: 'Chosen by the caller, 1 to 200 characters. A repeated call with the same key makes nothing new.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { nullable: true, description: VERSION_TEXT })
  expectedVersion?: number | null;

  @Field(() => String, {
    description:
      'On the wall clock of the resource, such as `2026-12-24T13:00`; a date alone is from its beginning. TIME_SKIPPED when the clocks skip it.',
  })
  startsAt!: string;

  @Field(() => String, {
    description: 'The same; a date alone is to its end. After the start (END_NOT_AFTER_START).',
  })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: 'Why, for staff; at most 200 characters.' })
  reason?: string | null;
}

@InputType({ description: 'A time off to take back.' })
export class RemoveTimeOffInput {
  @Field(() => ID, { description: 'The time off. INVALID_VALUE when it comes from a calendar or a rule: it is changed there.' })
  id!: string;
}
