import 'reflect-metadata';
import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AccessResolver } from '../access/access.resolver.js';
import { CustomerSignInResolver } from '../access/customer-sign-in.resolver.js';
import { AccountResolver, Accounts } from '../accounts/account.resolver.js';
import { AccountMutations } from '../accounts/account-mutations.resolver.js';
import { MyAccountsResolver } from '../accounts/my-accounts.resolver.js';
import { AvailabilityResolver, SlotRivalResolver } from '../availability/availability.resolver.js';
import { BookableServiceResolver } from '../availability/bookable-service.resolver.js';
import { BookingConflictsResolver } from '../availability/booking-conflicts.resolver.js';
import { ShopExplainResolver } from '../availability/shop-explain.resolver.js';
import { BasketDatesResolver } from '../baskets/basket-dates.resolver.js';
import { BasketMutations } from '../baskets/basket-mutations.resolver.js';
import { CheckOutResolver } from '../baskets/check-out.resolver.js';
import { TakeOverResolver } from '../baskets/take-over.resolver.js';
import { BookingResolver, Bookings } from '../bookings/booking.resolver.js';
import { BookingCopyResolver } from '../bookings/booking-copy.resolver.js';
import { BookingEndingsResolver } from '../bookings/booking-endings.resolver.js';
import { BookingMutations } from '../bookings/booking-mutations.resolver.js';
import { BookingPeopleResolver } from '../bookings/booking-people.resolver.js';
import { BulkEditResolver } from '../bookings/bulk-edit.resolver.js';
import { CreateBookingResolver } from '../bookings/create-booking.resolver.js';
import { TaskResolver, Tasks } from '../bookings/task.resolver.js';
import { ShopCalendarResolver } from '../calendar-files/shop-calendar.resolver.js';
import { BookingFeeResolver } from '../cancellation/booking-fee.resolver.js';
import { CancellationPolicyResolver } from '../cancellation/cancellation-policy.resolver.js';
import { CatalogResolver, RequirementResolver, Services } from '../catalog/catalog.resolver.js';
import { ServiceMutations } from '../catalog/service-mutations.resolver.js';
import { CustomerResolver, Customers } from '../customers/customer.resolver.js';
import { CustomerMutations } from '../customers/customer-mutations.resolver.js';
import { GridResolver } from '../grids/grid.resolver.js';
import { ActionLinkResolver } from '../messages/action-link.resolver.js';
import { MessageResolver, OrderMessagesResolver } from '../messages/message.resolver.js';
import { MessageConnectionResolver } from '../messages/message.type.js';
import { MessageKindResolver } from '../messages/message-kind.resolver.js';
import { OrderLettersResolver } from '../messages/order-letters.resolver.js';
import { MyBookingsResolver } from '../my-bookings/my-bookings.resolver.js';
import { Opportunities, OpportunityResolver } from '../opportunities/opportunity.resolver.js';
import { OrderResolver, Orders } from '../orders/order.resolver.js';
import { OrderMutations } from '../orders/order-mutations.resolver.js';
import { StaffOrderResolver } from '../orders/staff-order.resolver.js';
import { SettingsResolver } from '../organizations/settings.resolver.js';
import { OrderMoneyResolver } from '../payments/order-money.resolver.js';
import { PayLinkResolver } from '../payments/pay-link.resolver.js';
import { PaymentMutations } from '../payments/payment-mutations.resolver.js';
import { SandboxResolver } from '../payments/sandbox.resolver.js';
import { ShopPayingResolver } from '../payments/shop-paying.resolver.js';
import { ViewerPaymentsResolver } from '../payments/viewer-payments.resolver.js';
import { TaxRateResolver } from '../pricing/tax-rate.resolver.js';
import { ResourceResolver, Resources } from '../resources/resource.resolver.js';
import { ResourceCalendarMutations } from '../resources/resource-calendar.resolver.js';
import { ResourceMutations } from '../resources/resource-mutations.resolver.js';
import { RuleResolver } from '../rules/rule.resolver.js';
import { SeriesList, SeriesOccurrenceResolver, SeriesResolver } from '../series/series.resolver.js';
import { SeriesMutations } from '../series/series-mutations.resolver.js';
import { SessionResolver, Sessions } from '../sessions/session.resolver.js';
import { SessionMutations } from '../sessions/session-mutations.resolver.js';
import { SessionRoomResolver } from '../sessions/session-room.resolver.js';
import { MyBookingResolver, MyOrderResolver } from '../shop/my-booking.resolver.js';
import { ShopResolver, ShopServiceResolver } from '../shop/shop.resolver.js';
import { ShopPeopleResolver } from '../shop/shop-people.resolver.js';
import { ShopSessionResolver } from '../shop/shop-session.resolver.js';
import { StaffMemberResolver } from '../staff/staff-member.resolver.js';
import { ShopWaitlistResolver } from '../waiting-lists/shop-waitlist.resolver.js';
import { WaitlistEntries, WaitlistResolver } from '../waiting-lists/waitlist.resolver.js';
import { GENERATED_INPUTS } from './filter-inputs.js';

/** Everything the API can do. A new resolver is one line. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes as functions
const RESOLVERS: NonEmptyArray<Function> = [
  GridResolver,
  BookingResolver,
  Bookings.ConnectionResolver,
  BookingPeopleResolver,
  BookingEndingsResolver,
  BookingCopyResolver,
  TaskResolver,
  Tasks.ConnectionResolver,
  OrderResolver,
  Orders.ConnectionResolver,
  CustomerResolver,
  Customers.ConnectionResolver,
  StaffMemberResolver,
  CatalogResolver,
  RequirementResolver,
  Services.ConnectionResolver,
  ServiceMutations,
  AccountResolver,
  Accounts.ConnectionResolver,
  AccountMutations,
  CustomerMutations,
  OpportunityResolver,
  Opportunities.ConnectionResolver,
  StaffOrderResolver,
  MyAccountsResolver,
  AccessResolver,
  CustomerSignInResolver,
  MessageResolver,
  MessageConnectionResolver,
  OrderMessagesResolver,
  OrderLettersResolver,
  MessageKindResolver,
  ActionLinkResolver,
  ShopCalendarResolver,
  BookingMutations,
  BulkEditResolver,
  OrderMutations,
  OrderMoneyResolver,
  PaymentMutations,
  ShopPayingResolver,
  PayLinkResolver,
  ViewerPaymentsResolver,
  SandboxResolver,
  TaxRateResolver,
  CancellationPolicyResolver,
  BookingFeeResolver,
  SettingsResolver,
  ResourceResolver,
  Resources.ConnectionResolver,
  ResourceMutations,
  ResourceCalendarMutations,
  RuleResolver,
  SessionResolver,
  Sessions.ConnectionResolver,
  SessionMutations,
  SessionRoomResolver,
  ShopResolver,
  ShopServiceResolver,
  ShopSessionResolver,
  ShopPeopleResolver,
  BasketMutations,
  BasketDatesResolver,
  CheckOutResolver,
  TakeOverResolver,
  MyBookingResolver,
  MyOrderResolver,
  MyBookingsResolver,
  WaitlistResolver,
  WaitlistEntries.ConnectionResolver,
  ShopWaitlistResolver,
  AvailabilityResolver,
  SlotRivalResolver,
  ShopExplainResolver,
  BookableServiceResolver,
  BookingConflictsResolver,
  CreateBookingResolver,
  SeriesResolver,
  SeriesList.ConnectionResolver,
  SeriesOccurrenceResolver,
  SeriesMutations,
];

/** Inputs of which exactly one field is given (GraphQL's OneOf Input Objects). */
const ONE_OF = ['BookingChange'];

/** The executable schema. Inputs are checked by use cases and queries, not by decorators. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: RESOLVERS, scalarsMap: GENERATED_INPUTS, validate: false });
  for (const name of ONE_OF) (schema.getType(name) as GraphQLInputObjectType).isOneOf = true;
  return schema;
}
