import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AccessResolver } from '../access/access.resolver.js';
import { AccountResolver } from '../accounts/account.resolver.js';
import { BookingResolver, Bookings } from '../bookings/booking.resolver.js';
import { CatalogResolver } from '../catalog/catalog.resolver.js';
import { CustomerResolver, Customers } from '../customers/customer.resolver.js';
import { GridResolver } from '../grids/grid.resolver.js';
import { MessageResolver, OrderMessagesResolver } from '../messages/message.resolver.js';
import { MessageConnectionResolver } from '../messages/message.type.js';
import { OrderResolver, Orders } from '../orders/order.resolver.js';
import { StaffMemberResolver } from '../staff/staff-member.resolver.js';

/** Everything the API can do. A new resolver is one line. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes as functions
const RESOLVERS: NonEmptyArray<Function> = [
  GridResolver,
  BookingResolver,
  Bookings.ConnectionResolver,
  OrderResolver,
  Orders.ConnectionResolver,
  CustomerResolver,
  Customers.ConnectionResolver,
  StaffMemberResolver,
  CatalogResolver,
  AccountResolver,
  AccessResolver,
  MessageResolver,
  MessageConnectionResolver,
  OrderMessagesResolver,
];

/** The executable schema. Inputs are checked by use cases and queries, not by decorators. */
export const createSchema = (): GraphQLSchema => buildSchemaSync({ resolvers: RESOLVERS, validate: false });
