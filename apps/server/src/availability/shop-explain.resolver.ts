import { Arg, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { DateTime } from '../graphql/scalars.js';
import { ShopServiceType } from '../shop/shop.type.js';
import { explainToCustomer } from './explain-to-customer.js';
import { ShopSlotExplanationType } from './shop-explain.type.js';

@Resolver(() => ShopServiceType)
export class ShopExplainResolver {
  @FieldResolver(() => ShopSlotExplanationType, {
    nullable: true,
    description: 'Why an appointment can or cannot start at a time. Null for sessions and goods.',
  })
  explainSlot(
    @Root() { id, visitor }: ShopServiceType,
    @Arg('startsAt', () => DateTime, { description: 'The start.' }) startsAt: string,
    @Arg('resourceId', () => ID, { nullable: true, description: 'With whom or in which room; omitted, whoever is free.' })
    resourceId: string | null,
  ): Promise<ShopSlotExplanationType | null> {
    return explainToCustomer(visitor, id, startsAt, resourceId);
  }
}
