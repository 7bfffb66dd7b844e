import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { findBySlug } from './service-slug.js';
import { ShopType } from './shop.type.js';
import { shownPeople } from './shop-people.view.js';
import { ShopPersonType } from './shop-person.type.js';

/** What a shop shows by its own choice. */
@Resolver(() => ShopType)
export class ShopPeopleResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether several things can be ordered together. If not, a basket takes one line (ONE_AT_A_TIME).',
  })
  basketEnabled(@Root() { organization }: ShopType): boolean {
    return organization.settings.basketEnabled;
  }

  @FieldResolver(() => [ShopPersonType], {
    description: 'Whom one can book; empty where the organization does not show its people.',
  })
  people(@Root() { visitor }: ShopType): Promise<ShopPersonType[]> {
    return shownPeople(visitor);
  }

  @FieldResolver(() => ShopPersonType, { nullable: true, description: 'One of them; null when there is none.' })
  async person(
    @Root() { visitor }: ShopType,
    @Arg('slug', () => String, { description: 'The last part of the address of their page.' }) slug: string,
  ): Promise<ShopPersonType | null> {
    return findBySlug(await shownPeople(visitor), slug);
  }
}
