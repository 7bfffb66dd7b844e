import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { shopReasons } from '../availability/explain-to-customer.js';
import { ShopSlotReasonType } from '../availability/shop-explain.type.js';
import { seatsForVisitor } from './session-seats.view.js';
import { ShopSessionType } from './shop.type.js';

/** What of a session can be had now. */
@Resolver(() => ShopSessionType)
export class ShopSessionResolver {
  @FieldResolver(() => Int, {
    description: 'Seats nobody has booked or holds in a basket, and that are not kept for those who wait.',
  })
  async seatsLeft(@Root() { session, visitor }: ShopSessionType): Promise<number> {
    return Math.max(0, (await seatsForVisitor(session, visitor)).seatsLeft);
  }

  @FieldResolver(() => Boolean, { description: 'Whether a seat can be had now: exactly when there are no `reasons`.' })
  async bookable(@Root() { session, visitor }: ShopSessionType): Promise<boolean> {
    return (await seatsForVisitor(session, visitor)).refusals.length === 0;
  }

  @FieldResolver(() => [ShopSlotReasonType], { description: 'Every reason why no seat can be had now.' })
  async reasons(@Root() { session, visitor }: ShopSessionType): Promise<ShopSlotReasonType[]> {
    const { refusals, rules } = await seatsForVisitor(session, visitor);
    return shopReasons(refusals, rules);
  }
}
