import type { Organization } from '@bookwright/domain/organizations';
import type { EventSession } from '@bookwright/domain/sessions';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Context } from '../context.js';
import { LocationModeEnum, PaymentTypeEnum, ServiceKindEnum, WorkflowEnum } from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime, TimeZone } from '../graphql/scalars.js';
import { OrganizationType } from '../organizations/organization.type.js';
import { OfferedResourceType } from '../resources/offered-resource.type.js';

/** A shop as one visitor sees it: `visitor` is a guest in the organization, whoever is signed in elsewhere. */
@ObjectType('Shop', { description: 'What an organization offers to everybody.' })
export class ShopType {
  @Field(() => OrganizationType, { description: 'Whose shop it is.' })
  organization!: Organization;

  visitor!: Context;
}

@ObjectType('ShopService', { description: 'Something that can be booked or bought.' })
export class ShopServiceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, {
    description: 'The last part of the address of its page; it stays good when the name changes.',
  })
  slug!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it is, at length; may be empty.' })
  description!: string;

  @Field(() => ServiceKindEnum, {
    description: 'SERVICE is an appointment, GOODS have no time, the others are sessions with seats.',
  })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Where it stands in the shop.' })
  category!: string | null;

  @Field(() => Int, { nullable: true, description: 'In minutes; null for goods.' })
  durationMin!: number | null;

  @Field(() => MoneyType, { nullable: true, description: 'Null when the price is not shown.' })
  price!: MoneyType | null;

  @Field(() => PaymentTypeEnum, { description: 'When it is paid.' })
  paymentType!: string;

  @Field(() => WorkflowEnum, { description: 'What a booking has to pass before it is confirmed.' })
  workflow!: string;

  @Field(() => LocationModeEnum, { description: 'In what way it has a place.' })
  locationMode!: string;

  @Field(() => [LocationModeEnum], { description: 'The ways to choose from, the usual one first; one where there is no choice.' })
  locationModes!: string[];

  @Field(() => Int, { description: 'How many people one appointment may have, the one who books included.' })
  mostAttendees!: number;

  visitor!: Context;
}

@ObjectType('ShopSession', { description: 'A dated occurrence with seats.' })
export class ShopSessionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'When it ends; itself not included.' })
  endsAt!: string;

  @Field(() => TimeZone, { description: 'The zone of its wall clock.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  location!: string | null;

  @Field(() => Boolean, { description: 'Whether people can wait for more seats than are left: see `joinWaitlist`.' })
  waitlistOpen!: boolean;

  session!: EventSession;

  visitor!: Context;
}

@ObjectType('Slot', { description: 'A time at which an appointment can start.' })
export class SlotType {
  @Field(() => DateTime, { description: 'The start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'The end.' })
  endsAt!: string;

  @Field(() => TimeZone, { description: "The organization's zone." })
  timeZone!: string;

  @Field(() => [OfferedResourceType], { description: 'Who or what is free then.' })
  resources!: OfferedResourceType[];
}
