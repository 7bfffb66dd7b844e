import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { takeOverBasket } from './take-over.js';
import { TakeOverBasketInput, TakeOverBasketPayload } from './take-over.type.js';

@Resolver()
export class TakeOverResolver {
  @Mutation(() => TakeOverBasketPayload, {
    description:
      'Makes the basket of this browser that of the customer who is signed in: it can be found on their other devices from then on. If they have one already, the lines are put together; what ran out is held again if it is free. UNAUTHENTICATED for nobody.',
  })
  takeOverBasket(
    @Arg('input', () => TakeOverBasketInput, { description: 'Which basket, at which shop.' }) input: TakeOverBasketInput,
    @Ctx() context: Context,
  ): Promise<TakeOverBasketPayload> {
    return takeOverBasket(context, input);
  }
}
