import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { ShopType } from '../shop/shop.type.js';
import { SandboxPaymentType, UseSandboxCardInput, UseSandboxCardPayload } from './sandbox.type.js';
import { sandboxPage, useSandboxCard } from './sandbox-page.js';

/** The sandbox's own page, for whoever tries things out. Closed where real money moves. */
@Resolver(() => ShopType)
export class SandboxResolver {
  @FieldResolver(() => SandboxPaymentType, {
    nullable: true,
    description: 'A payment in the sandbox; null when there is none, or when real money moves here.',
  })
  sandboxPayment(
    @Root() { visitor }: ShopType,
    @Arg('ref', () => String, { description: 'As its page names it.' }) ref: string,
  ): Promise<SandboxPaymentType | null> {
    return sandboxPage(visitor, ref);
  }

  @Mutation(() => UseSandboxCardPayload, {
    description: 'Pays in the sandbox with one of its cards. Open to everybody who has the page.',
  })
  useSandboxCard(
    @Arg('input', () => UseSandboxCardInput, { description: 'Which payment, and which card.' }) input: UseSandboxCardInput,
    @Ctx() context: Context,
  ): Promise<UseSandboxCardPayload> {
    return useSandboxCard(context, input);
  }
}
