import type { Weekday } from '@bookwright/domain/recurrence';
import { SCOPE_KINDS, SERIES_FIELDS } from '@bookwright/domain/series';
import { Field, ID, InputType, Int } from 'type-graphql';
import { StartingStatusEnum } from '../availability/availability.inputs.js';
import { AttendeeInput } from '../baskets/basket-mutation.inputs.js';
import { NewCustomerInput } from '../bookings/create-booking.inputs.js';
import { enumOf } from '../graphql/enums.js';
import { orderInput, whereInput } from '../graphql/filter-inputs.js';
import { DateTime, SafeInt } from '../graphql/scalars.js';
import { SeriesDatesInput, WeekdayEnum } from './series-dates.inputs.js';

export const SeriesWhere = whereInput('SeriesWhere', SERIES_FIELDS, 'Quick search over title, order and booker.');
export const SeriesOrder = orderInput('SeriesOrder', SERIES_FIELDS);

const KEY =
  'Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED.';

@InputType({ description: 'A series that staff book for a customer: one order with a booking for each date.' })
export class CreateSeriesInput extends SeriesDatesInput {
  @Field(() => ID, { nullable: true, description: 'Who books; or `newCustomer`.' })
  customerId?: string | null;

  @Field(() => NewCustomerInput, { nullable: true, description: 'Who books, if not known yet.' })
  newCustomer?: NewCustomerInput | null;

  @Field(() => ID, { nullable: true, description: 'Who is invoiced (BOOKER_NOT_IN_ACCOUNT); omitted, private bookings.' })
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: "The customer's own order number (PO_NUMBER_REQUIRED)." })
  poNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, at most 200 characters; omitted: as the service is called.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, at length, at most 4,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark for staff, at most 4,000 characters.' })
  comment?: string | null;

  @Field(() => String, { nullable: true, description: 'Who comes, if not the one who books.' })
  attendeeName?: string | null;

  @Field(() => String, { nullable: true, description: 'Their email address (INVALID_EMAIL).' })
  attendeeEmail?: string | null;

  @Field(() => [AttendeeInput], { nullable: true, description: 'Further people of each appointment (TOO_MANY_ATTENDEES).' })
  attendees?: AttendeeInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The member of staff who is responsible.' })
  staffMemberId?: string | null;

  @Field(() => StartingStatusEnum, {
    nullable: true,
    description: "Omitted: by the service's workflow and the organization. A series cannot begin COMPLETED or CANCELLED.",
  })
  status?: 'PENCILLED_IN' | 'AWAITING_APPROVAL' | 'PENDING' | 'SCHEDULED' | 'CONFIRMED' | null;

  @Field(() => SafeInt, {
    nullable: true,
    description: "Of each, in minor units of the service's currency, instead of its price.",
  })
  priceMinor?: number | null;

  @Field(() => String, { nullable: true, description: 'Why it goes beyond hours and rules (REASON_REQUIRED).' })
  reason?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether the customer gets the order email.' })
  sendOrderEmail!: boolean;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

const ScopeKindEnum = enumOf('SeriesScopeKind', SCOPE_KINDS, 'Which dates of a series are meant.', {
  THIS: 'One date: `occurrenceId`.',
  THIS_AND_FOLLOWING: 'That date and those after it: `occurrenceId`.',
  SELECTED: 'Those that are named: `occurrenceIds`.',
  ALL: 'All that are to come.',
});

@InputType({ description: 'Which dates of a series a change is for. The past is left alone by THIS_AND_FOLLOWING and ALL.' })
export class SeriesScopeInput {
  @Field(() => ScopeKindEnum, { description: 'Which.' })
  kind!: (typeof SCOPE_KINDS)[number];

  @Field(() => ID, { nullable: true, description: 'The date, for THIS and THIS_AND_FOLLOWING (NOT_FOUND).' })
  occurrenceId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The dates, for SELECTED (NOT_FOUND).' })
  occurrenceIds?: string[] | null;
}

/** A change of several dates of one series. */
@InputType()
export abstract class SeriesChangeInput {
  @Field(() => ID, { description: 'The series (NOT_FOUND).' })
  seriesId!: string;

  @Field(() => Int, { nullable: true, description: 'The `version` this is based on; STALE_VERSION when it has another by now.' })
  expectedVersion?: number | null;

  @Field(() => SeriesScopeInput, { description: 'Which dates. NOTHING_SELECTED when none of them is booked and to come.' })
  scope!: SeriesScopeInput;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'What becomes of dates that were changed on their own: true overwrites them, false keeps them. Omitted, SERIES_EXCEPTIONS_KEPT names them and nothing is done.',
  })
  overwriteExceptions?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history, at most 4,000 characters.' })
  reason?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Says what would become of each date, and does nothing.' })
  dryRun!: boolean;
}

@InputType({ description: 'Dates of a series to cancel. Staff say why (REASON_REQUIRED).' })
export class CancelSeriesInput extends SeriesChangeInput {}

@InputType({
  description: 'Dates of a series to move. THIS_AND_FOLLOWING become a series of their own, in the same order.',
})
export class MoveSeriesInput extends SeriesChangeInput {
  @Field(() => String, {
    nullable: true,
    description: 'The time of day on the clock, `11:00`; without `weekday`, each stays on its day.',
  })
  wallTime?: string | null;

  @Field(() => WeekdayEnum, {
    nullable: true,
    description:
      'The day of its week that each is to be on. Of ALL and THIS_AND_FOLLOWING the rule goes along: one that is not of one day a week is changed by `changeSeriesRule` (INVALID_VALUE).',
  })
  weekday?: Weekday | null;

  @Field(() => DateTime, { nullable: true, description: 'Any other time, for THIS only.' })
  startsAt?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long each takes, in minutes (END_NOT_AFTER_START).' })
  durationMin?: number | null;

  @Field(() => ID, { nullable: true, description: 'With whom or what; omitted: as now if free, else whoever qualifies.' })
  resourceId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Leaves dates that cannot be moved as they are, marked as changed on their own, instead of refusing all.',
  })
  keepConflicts!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Beyond hours and rules, with a reason (OVERRIDE_NOT_ALLOWED).' })
  override?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'A second time on a resource, with a reason (OVERBOOK_NOT_ALLOWED).' })
  overbook?: boolean | null;
}

@InputType({ description: 'What bookings of a series say. An omitted field stays as it is; null or blank text clears it.' })
export class EditSeriesInput extends SeriesChangeInput {
  @Field(() => String, { nullable: true, description: 'One line, at most 200 characters; cannot be cleared.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 4,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'For staff only, at most 4,000 characters.' })
  comment?: string | null;

  @Field(() => String, { nullable: true, description: 'The place as a text, at most 200 characters.' })
  location?: string | null;

  @Field(() => String, { nullable: true, description: 'An http or https address (INVALID_URL).' })
  meetingUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'Who comes, at most 200 characters.' })
  attendeeName?: string | null;

  @Field(() => String, { nullable: true, description: 'Their email address (INVALID_EMAIL).' })
  attendeeEmail?: string | null;
}

@InputType({ description: 'A date of a series that was left out, cancelled or deleted, to be booked after all.' })
export class BookSkippedOccurrenceInput {
  @Field(() => ID, { description: 'The date (NOT_FOUND). TRANSITION_NOT_ALLOWED when it is booked.' })
  occurrenceId!: string;

  @Field(() => DateTime, { nullable: true, description: 'Another time than the series says, which makes it an exception.' })
  startsAt?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Who and what takes part; omitted or empty: as in the series.' })
  resourceIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Beyond hours and rules, with a reason (OVERRIDE_NOT_ALLOWED).' })
  override?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'A second time on a resource, with a reason (OVERBOOK_NOT_ALLOWED).' })
  overbook?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  reason?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}
