import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { AddBasketLineInput, ChangeBasketLineInput, RemoveBasketLineInput } from './basket-mutation.inputs.js';
import { BasketPayload } from './basket-payload.type.js';
import { addLine, changeLine, removeLine } from './change-basket.js';

@Resolver()
export class BasketMutations {
  @Mutation(() => BasketPayload, {
    description: 'Puts something into a basket and holds its seats or its time for a while. Open to everybody.',
  })
  addBasketLine(
    @Arg('input', () => AddBasketLineInput, { description: 'What, when, how many, and into which basket.' })
    input: AddBasketLineInput,
    @Ctx() context: Context,
  ): Promise<BasketPayload> {
    return addLine(context, input);
  }

  @Mutation(() => BasketPayload, {
    description: 'Changes time, quantity or attendee of a line; what is newly asked for is held before the old is given up.',
  })
  changeBasketLine(
    @Arg('input', () => ChangeBasketLineInput, { description: 'Which line, and what changes.' }) input: ChangeBasketLineInput,
    @Ctx() context: Context,
  ): Promise<BasketPayload> {
    return changeLine(context, input);
  }

  @Mutation(() => BasketPayload, { description: 'Takes a line out of a basket and gives back what it held.' })
  removeBasketLine(
    @Arg('input', () => RemoveBasketLineInput, { description: 'Which line.' }) input: RemoveBasketLineInput,
    @Ctx() context: Context,
  ): Promise<BasketPayload> {
    return removeLine(context, input);
  }
}
