import { BOOKING_RECORD, priceIsShown } from '../bookings/booking.record.js';
import { column, money, type RecordSource } from '../query/record.js';

export const ORDER_LINE_RECORD: RecordSource = {
  table: 'order_lines',
  properties: {
    id: column('id'),
    description: column('description'),
    quantity: column('quantity'),
    unitPrice: money('unit_price_minor', 'order.seeInternalPrices', priceIsShown),
    gross: {
      money: (row) => `${row}.quantity * ${row}.unit_price_minor - ${row}.discount_minor + ${row}.tax_minor`,
      seenWith: 'order.seeInternalPrices',
      shownWhere: priceIsShown,
    },
    priceVisibility: column('price_visibility'),
    paymentType: column('payment_type'),
    active: column('active'),
  },
  one: { booking: { to: () => BOOKING_RECORD, key: 'booking_id' } },
};
