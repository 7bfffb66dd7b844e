import { STARTING_STATUSES, type StartingStatus } from '@bookwright/domain/orders';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { enumOf, LocationModeEnum } from '../graphql/enums.js';
import { DateTime, LocalDate, TimeZone } from '../graphql/scalars.js';

export const FoldEnum = enumOf('Fold', ['FIRST', 'SECOND'], 'Which of two equal times is meant, where the clocks go back.');

export const StartingStatusEnum = enumOf('StartingStatus', STARTING_STATUSES, 'What a booking made by staff can start as.');

@InputType({ description: 'A moment as a clock on the wall shows it.' })
export class WallMomentInput {
  @Field(() => LocalDate, { description: 'The date there.' })
  date!: string;

  @Field(() => String, { description: 'The time there, such as `09:30`. TIME_SKIPPED when the clocks leave it out that day.' })
  time!: string;

  @Field(() => TimeZone, { nullable: true, description: "Omitted: the organization's zone." })
  timeZone?: string | null;

  @Field(() => FoldEnum, {
    nullable: true,
    description: 'The first, unless it says SECOND. Without meaning for a time that comes once.',
  })
  fold?: 'FIRST' | 'SECOND' | null;
}

@InputType({ description: 'Where a booking takes place.' })
export class BookingPlaceInput {
  @Field(() => LocationModeEnum, {
    nullable: true,
    description: 'Omitted: as the service has it. LOCATION_NOT_OFFERED when the service is not offered there.',
  })
  locationMode?: 'ONSITE' | 'MOBILE' | 'ONLINE' | null;

  @Field(() => String, { nullable: true, description: 'The place as a text, at most 200 characters: "Terminal 2, Door 3".' })
  location?: string | null;

  @Field(() => String, { nullable: true, description: 'Where a mobile service goes (ADDRESS_REQUIRED), at most 200 characters.' })
  address?: string | null;

  @Field(() => Float, { nullable: true, description: 'In degrees, -90 to 90 (COORDINATES_OUT_OF_RANGE); with a longitude.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'In degrees, -180 to 180; with a latitude.' })
  longitude?: number | null;

  @Field(() => String, { nullable: true, description: 'Where to meet online: an http or https address (INVALID_URL).' })
  meetingUrl?: string | null;
}

/** When, with whom and where: what a booking and a question about one have in common. */
@InputType()
export abstract class WishedInput {
  @Field(() => ID, { nullable: true, description: 'What is delivered; omitted for something that has only a title.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which session, for a seat.' })
  sessionId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it begins. A seat has the time of its session.' })
  startsAt?: string | null;

  @Field(() => WallMomentInput, { nullable: true, description: 'The same by a clock on the wall, instead of `startsAt`.' })
  startsAtLocal?: WallMomentInput | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ends, at most 366 days later. Omitted: `endsAtLocal`, `durationMin`, or as long as the service takes.',
  })
  endsAt?: string | null;

  @Field(() => WallMomentInput, { nullable: true, description: 'The same by a clock on the wall, instead of `endsAt`.' })
  endsAtLocal?: WallMomentInput | null;

  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes, instead of an end.' })
  durationMin?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Who and what takes part: each serves a need of the service it qualifies for, and the rest come in addition. Omitted or empty: whoever and whatever is free.',
  })
  resourceIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Nobody and nothing is taken yet.' })
  unassigned?: boolean | null;

  @Field(() => BookingPlaceInput, { nullable: true, description: 'Where; omitted, as the service has it.' })
  place?: BookingPlaceInput | null;

  @Field(() => ID, { nullable: true, description: 'The member of staff who is responsible.' })
  staffMemberId?: string | null;

  @Field(() => StartingStatusEnum, {
    nullable: true,
    description: "Omitted: by the service's workflow and the organization. What is COMPLETED or CANCELLED may lie in the past.",
  })
  status?: StartingStatus | null;

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

@InputType({ description: 'A booking that is thought of.' })
export class ExplainSlotInput extends WishedInput {
  @Field(() => ID, { nullable: true, description: 'The booking that would move there: what it takes now is not in its own way.' })
  bookingId?: string | null;
}
