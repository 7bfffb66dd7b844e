import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { visitorOf } from '../shop/visitor.js';
import { answer, join } from './answer-offer.js';
import { acceptOffers, declineOffers, leaveWaitlists } from './use-cases/answer-offers.js';
import { JoinWaitlistInput, WaitlistPlaceInput } from './waitlist.inputs.js';
import { JoinWaitlistPayload, WaitlistPlacePayload, WaitlistPlaceType } from './waitlist.type.js';
import { entryIdOf, waitlistPlace } from './waitlist.view.js';

const WHICH = { description: 'Which place.' };

/** Waiting lists as customers meet them. */
@Resolver()
export class ShopWaitlistResolver {
  @Query(() => WaitlistPlaceType, {
    nullable: true,
    description: 'A place on a waiting list by its token; null when the token opens nothing. Open to everybody.',
  })
  async waitlistPlace(
    @Arg('shop', () => String, { description: 'The address (slug) of the shop.' }) shop: string,
    @Arg('token', () => String, { description: 'As `joinWaitlist` returned it, or from an email.' }) token: string,
    @Ctx() context: Context,
  ): Promise<WaitlistPlaceType | null> {
    const visitor = await visitorOf(context, shop);
    const id = visitor && (await entryIdOf(visitor, token));
    return id ? waitlistPlace(visitor, id) : null;
  }

  @Mutation(() => JoinWaitlistPayload, {
    description: 'Joins the waiting list of a session, or of the free times of a service. Open to everybody.',
  })
  joinWaitlist(
    @Arg('input', () => JoinWaitlistInput, { description: 'Who, for what, and how many.' }) input: JoinWaitlistInput,
    @Ctx() context: Context,
  ): Promise<JoinWaitlistPayload> {
    return join(context, input);
  }

  @Mutation(() => WaitlistPlacePayload, { description: 'Leaves a waiting list; what is offered is given back.' })
  leaveWaitlist(
    @Arg('input', () => WaitlistPlaceInput, WHICH) input: WaitlistPlaceInput,
    @Ctx() context: Context,
  ): Promise<WaitlistPlacePayload> {
    return answer(context, input, leaveWaitlists);
  }

  @Mutation(() => WaitlistPlacePayload, {
    description: 'Opens the basket that holds an offer; checking it out accepts it. OFFER_EXPIRED, NOT_ON_OFFER.',
  })
  async acceptOffer(
    @Arg('input', () => WaitlistPlaceInput, WHICH) input: WaitlistPlaceInput,
    @Ctx() context: Context,
  ): Promise<WaitlistPlacePayload> {
    const payload = await answer(context, input, acceptOffers);
    return { ...payload, basketToken: payload.userErrors.length === 0 ? input.token : null };
  }

  @Mutation(() => WaitlistPlacePayload, {
    description: 'Declines an offer; the next in turn is offered the place. OFFER_EXPIRED, NOT_ON_OFFER.',
  })
  declineOffer(
    @Arg('input', () => WaitlistPlaceInput, WHICH) input: WaitlistPlaceInput,
    @Ctx() context: Context,
  ): Promise<WaitlistPlacePayload> {
    return answer(context, input, declineOffers);
  }
}
