import { FieldResolver, Resolver, Root } from 'type-graphql';
import { ShopBookingType } from '../shop/shop-order.type.js';
import { publishedCalendar } from './published-calendar.js';

@Resolver(() => ShopBookingType)
export class ShopCalendarResolver {
  @FieldResolver(() => String, { description: 'It as a calendar file to download: iCalendar text (RFC 5545).' })
  calendarFile(@Root() booking: ShopBookingType): string {
    return publishedCalendar(booking);
  }
}
