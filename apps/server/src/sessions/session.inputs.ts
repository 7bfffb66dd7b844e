import { SESSION_FIELDS } from '@bookwright/domain/sessions';
import { Field, ID, InputType, Int } from 'type-graphql';
import { orderInput, whereInput } from '../graphql/filter-inputs.js';
import { DateTime, TimeZone } from '../graphql/scalars.js';

export const SessionWhere = whereInput('SessionWhere', SESSION_FIELDS, 'Quick search over the service and the place.');
export const SessionOrder = orderInput('SessionOrder', SESSION_FIELDS);

const ID_TEXT = 'The session. NOT_FOUND when the organization has none with this id.';
const VERSION_TEXT = 'The `version` this is based on; STALE_VERSION when the session has another by now.';
const MIN_TO_RUN = 'Until so many seats are booked it is tentative; at most the seats it has.';
const INSTRUCTOR = 'Who leads it: an active member of staff. One who can be booked is taken for its time.';
const RESOURCES =
  'Rooms, equipment and further people it uses: one place of each is taken for its time, with the buffers of its service. At most 20.';
const OVERRIDE = 'Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` and a reason.';
const OVERBOOK = 'A second time on a resource that may be overbooked. Needs `booking.overbook` and a reason.';

@InputType({ description: 'New sessions of one service, alike but for their time.' })
export class CreateSessionsInput {
  @Field(() => String, { description: 'Chosen by the caller. A repeated call with the same key makes nothing new.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'A class, course, workshop or event that is offered.' })
  serviceId!: string;

  @Field(() => [DateTime], { description: 'When each begins, 1 to 200 times; all are made or none.' })
  startsAt!: string[];

  @Field(() => Int, { nullable: true, description: "Minutes, up to 31 days; the service's own length when left out." })
  durationMin?: number | null;

  @Field(() => TimeZone, { nullable: true, description: "The organization's own when left out." })
  timeZone?: string | null;

  @Field(() => Int, { description: 'Seats, 1 to 10,000.' })
  capacity!: number;

  @Field(() => Int, { nullable: true, description: MIN_TO_RUN })
  minToRun?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: nobody outside sees them until they are published.' })
  draft?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where, at most 200 characters.' })
  location?: string | null;

  @Field(() => String, { nullable: true, description: 'A http or https address of an online session.' })
  meetingUrl?: string | null;

  @Field(() => ID, { nullable: true, description: INSTRUCTOR })
  instructorId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether people may wait for a seat; true when left out.' })
  waitlistEnabled?: boolean | null;

  @Field(() => [ID], { nullable: true, description: RESOURCES })
  resourceIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: OVERRIDE })
  override?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: OVERBOOK })
  overbook?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why it goes beyond what is free, for the history.' })
  reason?: string | null;
}

@InputType({ description: 'What changes of a session. What is left out stays; null clears where that is possible.' })
export class ChangeSessionInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => DateTime, { nullable: true, description: 'The new start: every booking on it moves along.' })
  startsAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'The new end.' })
  endsAt?: string | null;

  @Field(() => Int, { nullable: true, description: 'Seats; CAPACITY_BELOW_TAKEN when more are taken.' })
  capacity?: number | null;

  @Field(() => Int, { nullable: true, description: MIN_TO_RUN })
  minToRun?: number | null;

  @Field(() => String, { nullable: true, description: 'Where; bookings that said the same as the session follow it.' })
  location?: string | null;

  @Field(() => String, { nullable: true, description: 'A http or https address; bookings follow as for the place.' })
  meetingUrl?: string | null;

  @Field(() => ID, { nullable: true, description: `${INSTRUCTOR} Bookings follow as for the place.` })
  instructorId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether people may wait for a seat.' })
  waitlistEnabled?: boolean | null;

  @Field(() => [ID], { nullable: true, description: `${RESOURCES} Left out, what it uses now.` })
  resourceIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: OVERRIDE })
  override?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: OVERBOOK })
  overbook?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history of the session and of its bookings.' })
  reason?: string | null;
}

@InputType({ description: 'A session, for an action that needs nothing else.' })
export class SessionActionInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;
}

@InputType({ description: 'A session to call off, with every booking on it.' })
export class CancelSessionInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why, at most 4,000 characters; kept with the session and with every booking.' })
  reason!: string;
}

@InputType({ description: 'Sessions that are thought of: new ones, or one that is to change.' })
export class ExplainSessionsInput {
  @Field(() => ID, { nullable: true, description: 'What takes place; not needed for a session that is there.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The session that is to change: what it takes now is not in its own way.' })
  sessionId?: string | null;

  @Field(() => [DateTime], { description: 'When each begins, 1 to 60 times; of a session that is to change, once.' })
  startsAt!: string[];

  @Field(() => Int, { nullable: true, description: "Minutes; the service's own length when left out." })
  durationMin?: number | null;

  @Field(() => ID, { nullable: true, description: INSTRUCTOR })
  instructorId?: string | null;

  @Field(() => [ID], { nullable: true, description: RESOURCES })
  resourceIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: OVERRIDE })
  override?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: OVERBOOK })
  overbook?: boolean | null;
}
