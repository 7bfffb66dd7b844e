import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { ActionLinkPayload, ActionLinkType, UseActionLinkInput } from './action-link.type.js';
import { openLink, pressLink } from './action-link.view.js';

@Resolver()
export class ActionLinkResolver {
  @Query(() => ActionLinkType, {
    nullable: true,
    description: 'What is behind a button of a letter; null when the token opens nothing. Opening it does nothing.',
  })
  actionLink(
    @Arg('shop', () => String, { description: 'The address (slug) of the shop.' }) shop: string,
    @Arg('token', () => String, { description: 'From the letter.' }) token: string,
    @Ctx() context: Context,
  ): Promise<ActionLinkType | null> {
    return openLink(context, shop, token);
  }

  @Mutation(() => ActionLinkPayload, {
    description:
      'Does what the button of a letter said, once. LINK_NOT_OPEN when it was used, replaced, is too late, or not theirs any more.',
  })
  useActionLink(
    @Arg('input', () => UseActionLinkInput, { description: 'Which button.' }) input: UseActionLinkInput,
    @Ctx() context: Context,
  ): Promise<ActionLinkPayload> {
    return pressLink(context, input);
  }
}
