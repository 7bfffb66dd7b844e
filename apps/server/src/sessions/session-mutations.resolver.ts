import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { changeOneSession, makeSessions } from './change-sessions.js';
import { CancelSessionInput, ChangeSessionInput, CreateSessionsInput, SessionActionInput } from './session.inputs.js';
import { CreateSessionsPayload, EventSessionPayload } from './session-payload.type.js';
import { cancelSessions } from './use-cases/cancel-sessions.js';
import { changeSessions } from './use-cases/change-sessions.js';
import { confirmSessions, publishSessions } from './use-cases/lead-sessions.js';

const INPUT = { description: 'Which session, and what the action needs.' };

@Resolver()
export class SessionMutations {
  @Mutation(() => CreateSessionsPayload, {
    description: 'Makes sessions of a class, course, workshop or event. Right: `session.manage`.',
  })
  createSessions(
    @Arg('input', () => CreateSessionsInput, { description: 'What takes place, and when.' }) input: CreateSessionsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CreateSessionsPayload> {
    return makeSessions(context, info, input);
  }

  @Mutation(() => EventSessionPayload, {
    description: 'Changes a session; everybody on it moves along with its time. Right: `session.manage`.',
  })
  changeSession(
    @Arg('input', () => ChangeSessionInput, INPUT) { location, ...input }: ChangeSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { startsAt, endsAt, capacity, waitlistEnabled, ...rest } = input;
    return changeOneSession(context, info, changeSessions, {
      ...rest,
      startsAt: startsAt ?? undefined,
      endsAt: endsAt ?? undefined,
      capacity: capacity ?? undefined,
      waitlistEnabled: waitlistEnabled ?? undefined,
      locationText: location,
    });
  }

  @Mutation(() => EventSessionPayload, {
    description: 'Puts a draft on sale: tentative when it has a minimum number, else certain. Right: `session.manage`.',
  })
  publishSession(
    @Arg('input', () => SessionActionInput, INPUT) input: SessionActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOneSession(context, info, publishSessions, input);
  }

  @Mutation(() => EventSessionPayload, {
    description: 'Says that a session runs, whether or not its minimum number is reached. Right: `session.manage`.',
  })
  confirmSession(
    @Arg('input', () => SessionActionInput, INPUT) input: SessionActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOneSession(context, info, confirmSessions, input);
  }

  @Mutation(() => EventSessionPayload, {
    description:
      'Calls a session off: every booking on it is cancelled with the reason, and nothing else. Right: `session.manage`.',
  })
  cancelSession(
    @Arg('input', () => CancelSessionInput, INPUT) input: CancelSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOneSession(context, info, cancelSessions, input);
  }
}
