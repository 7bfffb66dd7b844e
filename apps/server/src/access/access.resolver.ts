import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Problem } from '../use-case/problem.js';
import type { RequestContext } from './request-context.js';
import { isSessionToken } from './session-token.js';
import { signIn, TooManyAttempts } from './sign-in.js';
import { SignInInput, SignInPayload, SignOutPayload } from './sign-in.type.js';
import { ViewerType, viewerOfSession } from './viewer.type.js';

/**
 * Signing in and out. Sessions belong to no organization and are no business record, so they do not pass through
 * `execute()`: there is no tenant to lock and no history to write before somebody is known.
 */
@Resolver()
export class AccessResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(@Ctx() { signedIn }: RequestContext): ViewerType | null {
    return signedIn && viewerOfSession(signedIn);
  }

  @Mutation(() => SignInPayload, {
    description: 'Signs a member of staff in for twelve hours after their last request. RATE_LIMITED after many tries.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Who they are.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInPayload> {
    const made = await signIn(context, input).catch((problem: unknown) => {
      if (!(problem instanceof TooManyAttempts)) throw problem;
      throw new Problem('RATE_LIMITED', problem.message, { retryAfterSeconds: problem.retryAfterSeconds });
    });
    if ('code' in made) return { viewer: null, userErrors: [made] };
    const { cookie, sessions } = context;
    if (isSessionToken(cookie.token)) await sessions.end(cookie.token);
    cookie.set(made.token);
    return { viewer: viewerOfSession(made.session), userErrors: [] };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session; its cookie is worth nothing from then on.' })
  async signOut(@Ctx() { cookie, sessions }: RequestContext): Promise<SignOutPayload> {
    if (isSessionToken(cookie.token)) await sessions.end(cookie.token);
    cookie.clear();
    return { signedOut: true };
  }
}
