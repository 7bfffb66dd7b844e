import { Field, ID, ObjectType } from 'type-graphql';
import { ShopServiceType } from './shop.type.js';

@ObjectType('ShopPerson', {
  description: 'Somebody who can be booked, where the organization shows its people.',
  simpleResolvers: true,
})
export class ShopPersonType {
  @Field(() => ID, { description: 'Its id, to be named as `resourceId`.' })
  id!: string;

  @Field(() => String, { description: 'The last part of the address of their page.' })
  slug!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => [ShopServiceType], { description: 'What can be booked with them.' })
  services!: ShopServiceType[];
}
