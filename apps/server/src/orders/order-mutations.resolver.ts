import type { Refusal } from '@bookwright/domain/kernel';
import { ORDER_RECORD } from '@bookwright/persistence/orders';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { execute } from '../use-case/index.js';
import { OrderType } from './order.type.js';
import { changeOrderPoNumbers } from './use-cases/change-order-po-numbers.js';

@InputType({ description: 'A PO number for an order.' })
export class ChangeOrderPoNumberInput {
  @Field(() => ID, { description: 'The order. NOT_FOUND when the organization has none with this id.' })
  id!: string;

  @Field(() => Int, { description: 'The `version` this is based on; STALE_VERSION when the order has another by now.' })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: 'At most 200 characters; null or blank clears it (PO_NUMBER_REQUIRED where the account wants one).',
  })
  poNumber?: string | null;
}

@ObjectType('OrderPayload', { description: 'What became of an action on one order.', simpleResolvers: true })
export class OrderPayload {
  @Field(() => OrderType, { nullable: true, description: 'The order as it is now, also when the action was refused.' })
  order!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors!: Refusal[];
}

@Resolver()
export class OrderMutations {
  @Mutation(() => OrderPayload, { description: "Writes an order's PO number. Right: `order.editPo`." })
  async changeOrderPoNumber(
    @Arg('input', () => ChangeOrderPoNumberInput, { description: 'Which order, and the number.' })
    input: ChangeOrderPoNumberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderPayload> {
    const { results } = await execute(context, changeOrderPoNumbers, [{ ...input, poNumber: input.poNumber ?? null }]);
    const order = await resolveRecord(context, info, ORDER_RECORD, 'order.read', input.id, ['order']);
    return { order, userErrors: results[0]!.refusals };
  }
}
