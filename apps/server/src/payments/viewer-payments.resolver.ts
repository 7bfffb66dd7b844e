import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../access/viewer.type.js';
import type { Context } from '../context.js';
import { PaymentProviderEnum } from './payment.enums.js';

@Resolver(() => ViewerType)
export class ViewerPaymentsResolver {
  @FieldResolver(() => PaymentProviderEnum, {
    description: 'Who takes payments online in this installation. SANDBOX: no money moves; see docs/payments.md.',
  })
  paymentProvider(@Ctx() { payments }: Context): string {
    return payments.active.name;
  }
}
