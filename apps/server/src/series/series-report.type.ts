import type { Refusal } from '@bookwright/domain/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { SlotFixesType, SlotReasonType } from '../availability/availability.type.js';
import { enumOf } from '../graphql/enums.js';
import { DateTime, TimeZone } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ClockChangeType } from './series.type.js';

const OutcomeEnum = enumOf('OccurrenceOutcome', ['BOOK', 'SKIP', 'CONFLICT'], 'What would become of a date.', {
  BOOK: 'It can be had.',
  SKIP: 'It is left out, and kept as such.',
  CONFLICT: 'It cannot be had, and nothing says to leave it out.',
});

@ObjectType('OccurrenceReport', { description: 'One date of a series that is thought of.', simpleResolvers: true })
export class OccurrenceReportType {
  @Field(() => Int, { description: '1 for the first date.' })
  position!: number;

  @Field(() => String, { description: 'What the series says of it on the clock: `2026-11-30T09:30`.' })
  wallStart!: string;

  @Field(() => DateTime, { description: 'When it would begin.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'When it would end; itself not included.' })
  endsAt!: string;

  @Field(() => ClockChangeType, { description: 'What the clocks do to it.' })
  clockChange!: ClockChangeType;

  @Field(() => OutcomeEnum, { description: 'What would become of it.' })
  outcome!: string;

  @Field(() => Boolean, { description: 'At another time than the series says, as `otherTimes` asks.' })
  moved!: boolean;

  @Field(() => Boolean, { description: 'It goes beyond hours and rules, as `beyond` asks.' })
  beyond!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is left out: LEFT_OUT by choice, or the code of the reason.' })
  skipReason!: string | null;

  @Field(() => [SlotReasonType], { description: 'Why it cannot be had; also where it is left out because of that.' })
  reasons!: SlotReasonType[];

  @Field(() => SlotFixesType, { description: 'What would help: the nearest free times, others who are free.' })
  fixes!: SlotFixesType;
}

@ObjectType('SeriesReport', { description: 'What saving a series would do, before it is saved.', simpleResolvers: true })
export class SeriesReportType {
  @Field(() => [OccurrenceReportType], { description: 'Each date, in order; each finds taken what those before it take.' })
  occurrences!: OccurrenceReportType[];

  @Field(() => String, { nullable: true, description: 'How it repeats, in English.' })
  repetition!: string | null;

  @Field(() => TimeZone, { description: 'The zone of the wall times.' })
  timeZone!: string;

  @Field(() => Int, { description: 'How many would be booked.' })
  bookCount!: number;

  @Field(() => Int, { description: 'How many would be left out.' })
  skipCount!: number;

  @Field(() => Int, { description: 'How many stand in the way of saving.' })
  conflictCount!: number;

  @Field(() => Int, { description: 'How many of those to be booked are at a time that exists twice or does not exist.' })
  clockChangeCount!: number;

  @Field(() => Boolean, { description: 'Nothing is in the way, and something is left to book.' })
  canSave!: boolean;

  @Field(() => [UserErrorType], { description: 'What is wrong with the rule or the times; then there are no dates.' })
  userErrors!: Refusal[];
}
