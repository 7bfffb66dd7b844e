import type { Refusal } from '@bookwright/domain/kernel';
import { ORDER_RECORD } from '@bookwright/persistence/orders';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { OrderType } from './order.type.js';
import { placeStaffOrder } from './place-staff-order.js';
import { PlaceStaffOrderInput } from './staff-order.inputs.js';

@ObjectType('LeftOutItem', { description: 'Something that was left out of an order.', simpleResolvers: true })
export class LeftOutItemType {
  @Field(() => Int, { description: 'Its place among the items, from 0.' })
  index!: number;

  @Field(() => [UserErrorType], { description: 'Why it could not be had.' })
  userErrors!: Refusal[];
}

@ObjectType('StaffOrderPayload', { description: 'What became of an order that staff make.', simpleResolvers: true })
export class StaffOrderPayload {
  @Field(() => OrderType, { nullable: true, description: 'The order; null when nothing was booked.' })
  order!: object | null;

  @Field(() => [LeftOutItemType], { description: 'What was left out, when that was asked for.' })
  leftOut!: LeftOutItemType[];

  @Field(() => [UserErrorType], { description: 'Why nothing was booked.' })
  userErrors!: Refusal[];
}

@Resolver()
export class StaffOrderResolver {
  @Mutation(() => StaffOrderPayload, {
    description:
      'Books several things for a customer in one order: appointments, seats and goods. Each sees what those before it have taken. Right: `booking.create`.',
  })
  async placeStaffOrder(
    @Arg('input', () => PlaceStaffOrderInput, { description: 'Who, and what.' }) input: PlaceStaffOrderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StaffOrderPayload> {
    const { orderId, leftOut, userErrors } = await placeStaffOrder(context, input);
    const order = orderId ? await resolveRecord(context, info, ORDER_RECORD, 'order.read', orderId, ['order']) : null;
    return { order, leftOut, userErrors };
  }
}
