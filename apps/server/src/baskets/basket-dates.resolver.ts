import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { addDates } from './add-dates.js';
import { AddBasketDatesInput } from './basket-dates.inputs.js';
import { BasketDatesPayload } from './basket-dates.type.js';

@Resolver()
export class BasketDatesResolver {
  @Mutation(() => BasketDatesPayload, {
    description:
      'Puts several dates of one thing into a basket: an appointment weekly at the same time on the clock, or several sessions. Those that are free are added and held; of the others `dates` says why not, and what is free instead. Open to everybody.',
  })
  addBasketDates(
    @Arg('input', () => AddBasketDatesInput, { description: 'What, when, how many, and into which basket.' })
    input: AddBasketDatesInput,
    @Ctx() context: Context,
  ): Promise<BasketDatesPayload> {
    return addDates(context, input);
  }
}
