import type { MyBookingsKind } from '@bookwright/persistence/shop';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver } from 'type-graphql';
import { requireCustomer } from '../access/customer-sign-in.js';
import { MeType } from '../access/me.type.js';
import type { Context } from '../context.js';
import { changeMyProfile } from './change-my-profile.js';
import { MyBookingPage, MyBookingsKindEnum, MyOrderPage, MyProfileType } from './my-bookings.type.js';
import { bookingsPage, MOST_ON_PAGE, ordersPage, profilesOf } from './my-pages.js';
import { ChangeMyProfileInput, MyProfilePayload } from './my-profile.inputs.js';

const FIRST = `At most so many, 1 to ${MOST_ON_PAGE}.`;
const AFTER = 'The `nextCursor` of the page before.';

/** What belongs to whoever is signed in, in every organization whose customer they are. */
@Resolver(() => MeType)
export class MyBookingsResolver {
  @FieldResolver(() => MyBookingPage, { description: 'Their bookings, of all organizations in one order.' })
  bookings(
    @Arg('kind', () => MyBookingsKindEnum, { description: 'Which.' }) kind: MyBookingsKind,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
    @Ctx() context: Context,
  ): Promise<MyBookingPage> {
    return bookingsPage(context, kind, first, after);
  }

  @FieldResolver(() => MyOrderPage, { description: 'Their orders, of all organizations, the latest first.' })
  orders(
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
    @Ctx() context: Context,
  ): Promise<MyOrderPage> {
    return ordersPage(context, first, after);
  }

  @FieldResolver(() => [MyProfileType], { description: 'How each organization knows them.' })
  profiles(@Ctx() context: Context): Promise<MyProfileType[]> {
    return profilesOf(context);
  }

  @Mutation(() => MyProfilePayload, {
    description: 'Changes how one organization knows whoever is signed in. What is left out stays. UNAUTHENTICATED for nobody.',
  })
  changeMyProfile(
    @Arg('input', () => ChangeMyProfileInput, { description: 'Which profile, and what changes.' }) input: ChangeMyProfileInput,
    @Ctx() context: Context,
  ): Promise<MyProfilePayload> {
    requireCustomer(context);
    return changeMyProfile(context, input);
  }
}
