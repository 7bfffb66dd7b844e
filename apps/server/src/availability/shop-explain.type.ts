import type { RefusalCode } from '@bookwright/domain/kernel';
import { Field, ObjectType } from 'type-graphql';
import { UserErrorCodeEnum } from '../graphql/enums.js';
import { SlotType } from '../shop/shop.type.js';

@ObjectType('ShopSlotReason', { description: 'Why a time cannot be had. Who has it is not said.', simpleResolvers: true })
export class ShopSlotReasonType {
  @Field(() => UserErrorCodeEnum, { description: 'The reason. The only part programs should look at.' })
  code!: RefusalCode;

  @Field(() => String, { description: 'The reason as an English sentence, for developers and logs.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What the rule says that is broken, in English.' })
  rule!: string | null;
}

@ObjectType('ShopSlotExplanation', { description: 'Whether a time can be had, and if not, why.', simpleResolvers: true })
export class ShopSlotExplanationType {
  @Field(() => Boolean, { description: 'It can be had: exactly when there are no reasons.' })
  free!: boolean;

  @Field(() => [ShopSlotReasonType], { description: 'Every reason why it cannot.' })
  reasons!: ShopSlotReasonType[];

  @Field(() => [SlotType], { description: 'The nearest free times, earliest first; none for a time that is free.' })
  times!: SlotType[];
}
