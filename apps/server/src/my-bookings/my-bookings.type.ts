import type { Organization } from '@bookwright/domain/organizations';
import { MY_BOOKINGS, type MyBookingsKind } from '@bookwright/persistence/shop';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime } from '../graphql/scalars.js';
import { OrganizationType } from '../organizations/organization.type.js';
import { ShopBookingType } from '../shop/shop-order.type.js';

export const MyBookingsKindEnum = enumOf(
  'MyBookingsKind',
  Object.keys(MY_BOOKINGS) as MyBookingsKind[],
  'Which of a customer’s bookings.',
  {
    COMING: 'Those that are not over, by time.',
    PAST: 'Those that are over, the latest first.',
    CANCELLED: 'Those that were called off, the latest first.',
  },
);

const SHOP = 'Where: the organization.';
const CURSOR = 'Where the next page begins; null when there is no more.';

@ObjectType('MyBooking', { description: 'A booking of whoever is signed in.' })
export class MyBookingType {
  @Field(() => OrganizationType, { description: SHOP })
  organization!: Organization;

  @Field(() => String, { description: 'The order it belongs to: the key to its page for whoever is signed in.' })
  orderReference!: string;

  @Field(() => ShopBookingType, { description: 'The booking itself, with what can be done with it.' })
  booking!: ShopBookingType;
}

@ObjectType('MyBookingPage', { description: 'Some of them.', simpleResolvers: true })
export class MyBookingPage {
  @Field(() => [MyBookingType], { description: 'From all organizations, in one order.' })
  nodes!: MyBookingType[];

  @Field(() => String, { nullable: true, description: CURSOR })
  nextCursor!: string | null;
}

@ObjectType('MyOrder', { description: 'An order of whoever is signed in.', simpleResolvers: true })
export class MyOrderType {
  @Field(() => OrganizationType, { description: SHOP })
  organization!: Organization;

  @Field(() => String, { description: 'What to call it by: the key to its page for whoever is signed in.' })
  reference!: string;

  @Field(() => DateTime, { description: 'When it was placed.' })
  placedAt!: string;

  @Field(() => [String], { description: 'What was bought.' })
  titles!: string[];

  @Field(() => MoneyType, { description: 'The sum of the shown prices of what was not cancelled.' })
  total!: MoneyType;
}

@ObjectType('MyOrderPage', { description: 'Some of them.', simpleResolvers: true })
export class MyOrderPage {
  @Field(() => [MyOrderType], { description: 'From all organizations, the latest first.' })
  nodes!: MyOrderType[];

  @Field(() => String, { nullable: true, description: CURSOR })
  nextCursor!: string | null;
}

@ObjectType('MyProfile', { description: 'How one organization knows whoever is signed in.', simpleResolvers: true })
export class MyProfileType {
  @Field(() => ID, { description: 'Its id; people who share an address have one each.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;

  @Field(() => OrganizationType, { description: 'Who knows them so; nobody else does.' })
  organization!: Organization;

  @Field(() => String, { description: 'Given name; may be empty.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name; may be empty.' })
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'Where its letters go: one of the confirmed addresses.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address, in lines.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47 tag of the language they like to be written to in; null for any.' })
  language!: string | null;
}
