import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { confirmMyAddress, requestCode, requireCustomer, signInWithCode, signOutCustomer } from './customer-sign-in.js';
import {
  CodeInput,
  codePayload,
  MePayload,
  RequestCodeInput,
  RequestCodePayload,
  SignOutCustomerInput,
} from './customer-sign-in.type.js';
import { MeType, meOf } from './me.type.js';
import type { RequestContext } from './request-context.js';
import { SignOutPayload } from './sign-in.type.js';

/** Customers and guests sign in with a code that is sent to their address; there is no password (JZ-70, SV-04). */
@Resolver()
export class CustomerSignInResolver {
  @Query(() => MeType, { nullable: true, description: 'The customer who is signed in in this browser; null for nobody.' })
  me(@Ctx() context: RequestContext): MeType | null {
    return meOf(context.customer);
  }

  @Mutation(() => RequestCodePayload, {
    description:
      'Sends a code of six digits to an address somebody books with. It is answered alike for every address. Good for ten minutes, once, and only the newest one. RATE_LIMITED after many.',
  })
  async requestSignInCode(
    @Arg('input', () => RequestCodeInput, { description: 'Where to send it.' }) input: RequestCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestCodePayload> {
    return codePayload(await requestCode(context, input, 'SIGN_IN'));
  }

  @Mutation(() => MePayload, {
    description:
      'Signs a customer in, in a cookie, for thirty days after their last visit; they see what was booked with their address, in every organization. RATE_LIMITED after many tries.',
  })
  async signInWithCode(
    @Arg('input', () => CodeInput, { description: 'The code, and the address and shop it was asked for at.' }) input: CodeInput,
    @Ctx() context: RequestContext,
  ): Promise<MePayload> {
    const { customer, refusals } = await signInWithCode(context, input);
    return { me: meOf(customer), userErrors: refusals };
  }

  @Mutation(() => RequestCodePayload, {
    description: 'Sends a code to a further address of whoever is signed in. UNAUTHENTICATED for nobody.',
  })
  async requestAddressCode(
    @Arg('input', () => RequestCodeInput, { description: 'Where to send it.' }) input: RequestCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestCodePayload> {
    requireCustomer(context);
    return codePayload(await requestCode(context, input, 'CONFIRM_ADDRESS'));
  }

  @Mutation(() => MePayload, {
    description:
      'Confirms a further address by its code. Whatever is booked with it is theirs from then on. UNAUTHENTICATED for nobody.',
  })
  async confirmMyAddress(
    @Arg('input', () => CodeInput, { description: 'The code, and the address and shop it was asked for at.' }) input: CodeInput,
    @Ctx() context: RequestContext,
  ): Promise<MePayload> {
    requireCustomer(context);
    const userErrors = await confirmMyAddress(context, input);
    return { me: meOf(context.customer), userErrors };
  }

  @Mutation(() => SignOutPayload, { description: 'Signs the customer out, in this browser or in all.' })
  async signOutCustomer(
    @Arg('input', () => SignOutCustomerInput, { nullable: true, description: 'Where; omitted, only here.' })
    input: SignOutCustomerInput | null,
    @Ctx() context: RequestContext,
  ): Promise<SignOutPayload> {
    await signOutCustomer(context, input?.everywhere ?? false);
    return { signedOut: true };
  }
}
