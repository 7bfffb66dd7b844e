import { LEDGER_ENTRY_RECORD, PAYMENT_RECORD, REFUND_RECORD } from '@bookwright/persistence/payments';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { resolveChildren } from '../graphql/records.js';
import { OrderType } from '../orders/order.type.js';
import { LedgerEntryType, PaymentType, RefundType } from './payment.type.js';

type OrderRow = { id: string };

const ofOrder = (order: string) => ({ permission: 'order.read', key: 'order_id', order }) as const;

@Resolver(() => OrderType)
export class OrderMoneyResolver {
  @FieldResolver(() => [PaymentType], { description: 'Every attempt to pay, the first one first.' })
  payments(@Root() row: OrderRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, PAYMENT_RECORD, row.id, ofOrder('t.started_at, t.id'));
  }

  @FieldResolver(() => [RefundType], { description: 'Everything that went back or was asked to, the first one first.' })
  refunds(@Root() row: OrderRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, REFUND_RECORD, row.id, ofOrder('t.asked_at, t.id'));
  }

  @FieldResolver(() => [LedgerEntryType], { description: 'Money that moved, line by line, the first one first.' })
  ledger(@Root() row: OrderRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, LEDGER_ENTRY_RECORD, row.id, ofOrder('t.at, t.id'));
  }
}
