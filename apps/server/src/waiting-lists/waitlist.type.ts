import type { Refusal } from '@bookwright/domain/kernel';
import { WAITLIST_STATUSES } from '@bookwright/domain/waiting-lists';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EventSessionType } from '../catalog/event-session.type.js';
import { ServiceType } from '../catalog/service.type.js';
import { CustomerType } from '../customers/customer.type.js';
import { enumOf } from '../graphql/enums.js';
import { DateTime, TimeZone } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { OrderType } from '../orders/order.type.js';

export const WaitlistStatusEnum = enumOf('WaitlistStatus', WAITLIST_STATUSES, 'Where somebody on a waiting list is.', {
  WAITING: 'Waits for a place.',
  OFFERED: 'A place is held for them until `offerExpiresAt`.',
  ACCEPTED: 'The offer became an order.',
  DECLINED: 'They declined the offer.',
  EXPIRED: 'The offer ran out, or what they waited for is over.',
  LEFT: 'They left, or staff took them off.',
});

export const WaitlistActionEnum = enumOf('WaitlistAction', ['OFFER', 'REMOVE'], 'What staff can do to an entry.', {
  OFFER: '`offerWaitlistPlace`.',
  REMOVE: '`removeWaitlistEntry`.',
});

const SkipReasonEnum = enumOf('WaitlistSkipReason', ['TOO_FEW_SEATS', 'STAFF_CHOSE_ANOTHER'], 'Why an entry was passed over.', {
  TOO_FEW_SEATS: 'Seats were free, but fewer than it needs.',
  STAFF_CHOSE_ANOTHER: 'Staff offered the place to somebody further behind.',
});

@ObjectType('WaitlistSkip', { description: 'Why somebody was passed over when places were offered.', simpleResolvers: true })
export class WaitlistSkipType {
  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => SkipReasonEnum, { description: 'The reason.' })
  why!: string;

  @Field(() => Int, { description: 'How many places the entry needs.' })
  needs!: number;

  @Field(() => Int, { description: 'How many were free then.' })
  free!: number;
}

@ObjectType('WaitlistEntry', {
  description: 'Somebody who waits for seats of a session, or for a free time of a service, as staff see it.',
  simpleResolvers: true,
})
export class WaitlistEntryType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;

  @Field(() => WaitlistStatusEnum, { description: 'Where it is.' })
  status!: string;

  @Field(() => String, { description: 'Who waits.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where offers go. Null without the right `booking.readPii`.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Null when not given, or without the right `booking.readPii`.' })
  phone!: string | null;

  @Field(() => Int, { description: 'How many places they want; 1 for an appointment.' })
  quantity!: number;

  @Field(() => ServiceType, { description: 'What they wait for.' })
  service!: object;

  @Field(() => EventSessionType, { nullable: true, description: 'The session; null for an appointment.' })
  session!: object | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on an appointment would suit; null for seats.' })
  wantedFrom!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'By when an appointment would have to end; null for seats.' })
  wantedTo!: string | null;

  @Field(() => DateTime, { description: 'Since when they wait: turns go by this.' })
  joinedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When a place was offered.' })
  offeredAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the offer stood or stands.' })
  offerExpiresAt!: string | null;

  @Field(() => Int, { description: 'How often they were passed over.' })
  skipCount!: number;

  @Field(() => WaitlistSkipType, {
    nullable: true,
    description: 'Why they were passed over the last time; all are in `history`.',
  })
  lastSkip!: object | null;

  @Field(() => CustomerType, { nullable: true, description: 'The known customer with this address, if there was one.' })
  customer!: object | null;

  @Field(() => OrderType, { nullable: true, description: 'The order the offer became.' })
  order!: object | null;
}

@ObjectType('WaitlistEntryPayload', { description: 'What became of an action on one entry.', simpleResolvers: true })
export class WaitlistEntryPayload {
  @Field(() => WaitlistEntryType, { nullable: true, description: 'The entry as it is now, also when the action was refused.' })
  entry!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors!: Refusal[];
}

@ObjectType('WaitlistPlace', { description: 'A place on a waiting list, as its holder sees it.', simpleResolvers: true })
export class WaitlistPlaceType {
  @Field(() => WaitlistStatusEnum, { description: 'Where it is now.' })
  status!: string;

  @Field(() => Int, { nullable: true, description: '1 for whoever is next; null for those who do not wait.' })
  position!: number | null;

  @Field(() => String, { description: 'Who waits.' })
  name!: string;

  @Field(() => Int, { description: 'How many places they want.' })
  quantity!: number;

  @Field(() => ID, { description: 'What they wait for.' })
  serviceId!: string;

  @Field(() => String, { description: 'Its name.' })
  serviceName!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the session, or the offered appointment, begins.' })
  startsAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends.' })
  endsAt!: string | null;

  @Field(() => TimeZone, { description: 'The zone of its wall clock.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  location!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on an appointment would suit.' })
  wantedFrom!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'By when an appointment would have to end.' })
  wantedTo!: string | null;

  @Field(() => DateTime, { description: 'Since when they wait.' })
  joinedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when the offer stands; null without one.' })
  offerExpiresAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Opens the order the offer became.' })
  orderAccessToken!: string | null;
}

const ERRORS = { description: 'Why it was refused. Then nothing was changed.' };

@ObjectType('JoinWaitlistPayload', { description: 'A new place on a waiting list.', simpleResolvers: true })
export class JoinWaitlistPayload {
  @Field(() => String, { nullable: true, description: 'The only key to the place; also in the emails about it.' })
  token!: string | null;

  @Field(() => WaitlistPlaceType, { nullable: true, description: 'The place.' })
  place!: WaitlistPlaceType | null;

  @Field(() => [UserErrorType], ERRORS)
  userErrors!: Refusal[];
}

@ObjectType('WaitlistPlacePayload', { description: 'A place on a waiting list after an answer.', simpleResolvers: true })
export class WaitlistPlacePayload {
  @Field(() => WaitlistPlaceType, { nullable: true, description: 'The place as it is now, also when the answer was refused.' })
  place!: WaitlistPlaceType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an offer that is being accepted: opens the basket that holds it. `checkOut` of this basket accepts it.',
  })
  basketToken!: string | null;

  @Field(() => [UserErrorType], ERRORS)
  userErrors!: Refusal[];
}
