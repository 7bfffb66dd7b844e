import type { Weekday } from '@bookwright/domain/recurrence';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../graphql/scalars.js';
import { RepetitionUnitEnum, WeekdayEnum } from './series-dates.inputs.js';

@ObjectType('WeekdayOfMonth', { description: 'A weekday of the month: the last Friday.', simpleResolvers: true })
export class WeekdayOfMonthType {
  @Field(() => WeekdayEnum, { description: 'Which day.' })
  day!: Weekday;

  @Field(() => Int, { description: '1 to 5 from the start of the month, -1 to -5 from its end.' })
  nth!: number;
}

@ObjectType('SeriesRepetition', { description: 'How a series repeats, as people choose it in a form.', simpleResolvers: true })
export class SeriesRepetitionType {
  @Field(() => Int, { description: 'Each, every second, every third …' })
  every!: number;

  @Field(() => RepetitionUnitEnum, { description: 'Days, weeks, months or years.' })
  unit!: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

  @Field(() => [WeekdayEnum], { description: 'With weeks: on which days. None: on that of the first date.' })
  weekdays!: Weekday[];

  @Field(() => WeekdayOfMonthType, { nullable: true, description: 'With months: on which weekday of the month.' })
  weekdayOfMonth!: WeekdayOfMonthType | null;

  @Field(() => Int, { nullable: true, description: 'How many times; or `lastDay`.' })
  times!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it may be on.' })
  lastDay!: string | null;
}
