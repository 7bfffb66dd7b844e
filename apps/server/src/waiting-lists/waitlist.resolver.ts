import type { WaitlistStatus } from '@bookwright/domain/waiting-lists';
import { WAITLIST_LIST, WAITLIST_RECORD } from '@bookwright/persistence/waiting-lists';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveRecord } from '../graphql/records.js';
import { resolveTimeline, TimelineArgs } from '../graphql/timeline.js';
import { TimelineConnectionType } from '../graphql/timeline.type.js';
import { execute } from '../use-case/index.js';
import { addSomebody } from './add-to-waitlist.js';
import { offerNow, removeEntries } from './use-cases/manage-entries.js';
import { AddToWaitlistInput, WaitlistEntryInput, WaitlistEntryOrder, WaitlistEntryWhere } from './waitlist.inputs.js';
import { WaitlistActionEnum, WaitlistEntryPayload, WaitlistEntryType } from './waitlist.type.js';
import { entryActions, inWords } from './waitlist-entry.view.js';

export const WaitlistEntries = connectionType('WaitlistEntry', 'entries of waiting lists', () => WaitlistEntryType);

const WHICH = { description: 'Which entry, and why.' };

/** Waiting lists as staff see them. */
@Resolver(() => WaitlistEntryType)
export class WaitlistResolver {
  @Query(() => WaitlistEntries.Connection, {
    description:
      'Who waits, has an offer, or did, newest first unless sorted otherwise; filter by `session` for the list of one. Needs `booking.read`.',
  })
  waitlistEntries(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => WaitlistEntryWhere, { nullable: true, description: 'Which entries; all when left out.' }) where:
      | object
      | null,
    @Arg('orderBy', () => [WaitlistEntryOrder], { nullable: true, description: 'Sort keys, the first one first; at most 4.' })
    orderBy: object[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ConnectionSource> {
    return resolveList(context, info, WAITLIST_LIST, { ...page, where, orderBy });
  }

  @Query(() => WaitlistEntryType, {
    nullable: true,
    description: 'One entry; null when the organization has none with this id. Needs `booking.read`.',
  })
  waitlistEntry(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: "The entry's id." }) id: string,
  ): Promise<object | null> {
    return resolveRecord(context, info, WAITLIST_RECORD, 'booking.read', id);
  }

  @Mutation(() => WaitlistEntryPayload, {
    description: 'Offers a place out of turn, with a reason. SESSION_FULL when there is none. Right: `waitlist.manage`.',
  })
  async offerWaitlistPlace(
    @Arg('input', () => WaitlistEntryInput, WHICH) input: WaitlistEntryInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WaitlistEntryPayload> {
    const { results } = await execute(context, offerNow, [input]);
    const entry = await resolveRecord(context, info, WAITLIST_RECORD, 'booking.read', input.id, ['entry']);
    return { entry, userErrors: results[0]!.refusals };
  }

  @Mutation(() => WaitlistEntryPayload, {
    description: 'Takes somebody off a waiting list; an offer they have ends. Right: `waitlist.manage`.',
  })
  async removeWaitlistEntry(
    @Arg('input', () => WaitlistEntryInput, WHICH) input: WaitlistEntryInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WaitlistEntryPayload> {
    const { results } = await execute(context, removeEntries, [input]);
    const entry = await resolveRecord(context, info, WAITLIST_RECORD, 'booking.read', input.id, ['entry']);
    return { entry, userErrors: results[0]!.refusals };
  }

  @Mutation(() => WaitlistEntryPayload, {
    description:
      'Puts somebody on the waiting list of a session, or of the free times of a service, as `joinWaitlist` does. Right: `waitlist.manage`.',
  })
  async addToWaitlist(
    @Arg('input', () => AddToWaitlistInput, { description: 'Who, for what, and how many.' }) input: AddToWaitlistInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WaitlistEntryPayload> {
    const { id, userErrors } = await addSomebody(context, input);
    const entry = id ? await resolveRecord(context, info, WAITLIST_RECORD, 'booking.read', id, ['entry']) : null;
    return { entry, userErrors };
  }

  @FieldResolver(() => [WaitlistActionEnum], { description: 'What the viewer can do to it now.' })
  availableActions(@Root() { status }: { status: WaitlistStatus }, @Ctx() { actor }: Context): string[] {
    return entryActions(status, actor);
  }

  @FieldResolver(() => TimelineConnectionType, {
    description: 'What happened to it, newest first; each time it was passed over, with the reason.',
  })
  async history(
    @Root() { id }: { id: string },
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ): Promise<TimelineConnectionType> {
    return inWords(await resolveTimeline(context, info.fieldNodes[0]!, [id], args));
  }
}
