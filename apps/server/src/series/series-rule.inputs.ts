import { Field, ID, InputType, Int } from 'type-graphql';
import { RepetitionInput } from './series-dates.inputs.js';

@InputType({ description: 'Another rule for a series, or for its dates from one on.' })
export class ChangeSeriesRuleInput {
  @Field(() => ID, { description: 'The series (NOT_FOUND).' })
  seriesId!: string;

  @Field(() => Int, { nullable: true, description: 'The `version` this is based on; STALE_VERSION when it has another by now.' })
  expectedVersion?: number | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The first date the rule is for (NOT_FOUND): this and the following become a series of their own, in the same order. Omitted: all dates.',
  })
  fromOccurrenceId?: string | null;

  @Field(() => RepetitionInput, { nullable: true, description: 'How it is to repeat; or `rrule` (REQUIRED).' })
  repetition?: RepetitionInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it is to repeat, as RFC 5545 writes it. INVALID_RRULE, SERIES_ENDLESS, SERIES_TOO_LONG, SERIES_EMPTY.',
  })
  rrule?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'From when the rule counts, on the clock: `2026-12-01T09:30`; omitted, from the first date it is for (TIME_SKIPPED).',
  })
  wallStart?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long each takes, in minutes; omitted: as now (END_NOT_AFTER_START).' })
  durationMin?: number | null;

  @Field(() => [String], { nullable: true, description: 'Wall times that are left out; omitted: those there are.' })
  skip?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Wall times of further dates; omitted: those there are (TIME_SKIPPED).' })
  add?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'What becomes of dates that were changed on their own: true overwrites them, false keeps their time. Omitted, SERIES_EXCEPTIONS_KEPT names them and nothing is done.',
  })
  overwriteExceptions?: boolean | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'New dates that cannot be had are left out, and bookings that cannot be moved stay, instead of refusing all.',
  })
  skipConflicts!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Beyond hours and rules, with a reason (OVERRIDE_NOT_ALLOWED).' })
  override?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'A second time on a resource, with a reason (OVERBOOK_NOT_ALLOWED).' })
  overbook?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history; required where dates are cancelled.' })
  reason?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Says what would become of each date, and does nothing.' })
  dryRun!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Chosen by the client, at most 200 characters, required unless `dryRun` (REQUIRED). The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED.',
  })
  idempotencyKey?: string | null;
}
