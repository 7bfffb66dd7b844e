import type { Refusal } from '@bookwright/domain/kernel';
import { RULE_OUTCOMES } from '@bookwright/domain/series';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ClockChangeType, SeriesType } from './series.type.js';

const RuleOutcomeEnum = enumOf('SeriesRuleOutcome', RULE_OUTCOMES, 'What becomes of a date under another rule.', {
  STAYS: 'Both rules have it.',
  MOVED: 'Its booking goes to the new date of the same week (month, year).',
  ADDED: 'It is new, and booked.',
  CANCELLED: 'The new rule has no date for its booking.',
  SKIPPED: 'It is not booked: it was not, it is to be left out, or something is in its way.',
  KEPT: 'It keeps its time: it was changed on its own, or cannot be moved.',
  PAST: 'It has begun, and stays as it is.',
  REFUSED: 'It cannot be done: see `reasons`.',
});

@ObjectType('SeriesRuleDate', { description: 'What another rule does to one date, or would.', simpleResolvers: true })
export class SeriesRuleDateType {
  @Field(() => ID, { nullable: true, description: 'The date; null for one that is new.' })
  occurrenceId!: string | null;

  @Field(() => String, { description: 'What the series says of it on the clock: `2026-11-30T09:30`.' })
  wallStart!: string;

  @Field(() => DateTime, { description: 'When it begins, or would.' })
  startsAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'MOVED: when it began before.' })
  movedFrom!: string | null;

  @Field(() => RuleOutcomeEnum, { description: 'What becomes of it.' })
  outcome!: string;

  @Field(() => ClockChangeType, { description: 'What the clocks do to it.' })
  clockChange!: ClockChangeType;

  @Field(() => String, { nullable: true, description: 'SKIPPED: why, LEFT_OUT by choice, a code or what was written.' })
  skipReason!: string | null;

  @Field(() => [UserErrorType], { description: 'What is in its way.' })
  reasons!: Refusal[];
}

@ObjectType('SeriesRulePayload', { description: 'What became of a change of the rule.', simpleResolvers: true })
export class SeriesRulePayload {
  @Field(() => SeriesType, { nullable: true, description: 'The series as it is now; null when there is none.' })
  series!: object | null;

  @Field(() => SeriesType, { nullable: true, description: 'The series that the following dates have become.' })
  continuedBy!: object | null;

  @Field(() => String, { nullable: true, description: 'The new rule in English.' })
  repetition!: string | null;

  @Field(() => [SeriesRuleDateType], { description: 'Each date in the order of time, also where the change was refused.' })
  dates!: SeriesRuleDateType[];

  @Field(() => [UserErrorType], {
    description: 'Why nothing was done. Of a date, the path is `occurrences` and its id, or its wall time if it is new.',
  })
  userErrors!: Refusal[];
}
