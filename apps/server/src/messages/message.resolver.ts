import { MESSAGE_LIST, MESSAGE_RECORD } from '@bookwright/persistence/messages';
import { recordsByKey } from '@bookwright/persistence/query';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { inBatch } from '../graphql/batch.js';
import type { ConnectionSource } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveRecord } from '../graphql/records.js';
import { selected } from '../graphql/selected.js';
import { selectionFor } from '../graphql/viewer.js';
import { OrderType } from '../orders/order.type.js';
import { MessageConnection, MessageType } from './message.type.js';
import { mayReadMessages, requireMessages } from './message-access.js';

@ArgsType()
class MessagesArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the subject or the address; every word must be found. Ignores case and accents.',
  })
  search?: string | null;
}

@Resolver()
export class MessageResolver {
  @Query(() => MessageConnection, {
    description: 'The mailbox, newest first. Needs the rights `message.read` and `booking.readPii`.',
  })
  async messages(
    @Args(() => MessagesArgs) { search, ...page }: MessagesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionSource> {
    requireMessages(context);
    return resolveList(context, info, MESSAGE_LIST, { ...page, where: search ? { search } : null });
  }

  @Query(() => MessageType, {
    nullable: true,
    description: 'One message; null when there is none with this id. Needs the rights `message.read` and `booking.readPii`.',
  })
  async message(
    @Arg('id', () => ID, { description: 'Of the message.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    requireMessages(context);
    return resolveRecord(context, info, MESSAGE_RECORD, 'message.read', id);
  }
}

@Resolver(() => OrderType)
export class OrderMessagesResolver {
  @FieldResolver(() => [MessageType], {
    description: 'What was sent about it, oldest first. Empty without the rights `message.read` and `booking.readPii`.',
  })
  async messages(@Root() order: OrderType, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const { actor, organization, db } = context;
    if (!organization || !mayReadMessages(actor)) return [];
    const selection = selected(info);
    return inBatch(context, selection, order.id, (keys) =>
      recordsByKey(db, organization.id, MESSAGE_RECORD, selectionFor(MESSAGE_RECORD, selection, actor), {
        key: 'order_id',
        keys,
        order: 't.created_at, t.id',
      }),
    );
  }
}
