import { BOOKING_RECORD, priceIsShown } from '../bookings/booking.record.js';
import { column, money, type RecordSource } from '../query/record.js';

export const ORDER_LINE_RECORD: RecordSource = {
  table: 'order_lines',
  properties: {
    id: column('id'),
    description: column('description'),
    quantity: column('quantity'),
    unitPrice: money('unit_price_minor', 'order.seeInternalPrices', priceIsShown),
    gross: money('gross_minor', 'order.seeInternalPrices', priceIsShown),
    discount: money('discount_minor', 'order.seeInternalPrices', priceIsShown),
    tax: money('tax_minor', 'order.seeInternalPrices', priceIsShown),
    paid: money('paid_minor', 'order.seeInternalPrices', priceIsShown),
    refunded: money('refunded_minor', 'order.seeInternalPrices', priceIsShown),
    due: {
      money: (row) => `(CASE WHEN ${row}.active THEN ${row}.gross_minor ELSE 0 END - ${row}.paid_minor + ${row}.refunded_minor)`,
      seenWith: 'order.seeInternalPrices',
      shownWhere: priceIsShown,
    },
    kind: column('kind'),
    taxRateBp: column('tax_rate_bp'),
    taxIncluded: column('tax_included'),
    cancelPolicy: column('cancel_policy'),
    priceVisibility: column('price_visibility'),
    paymentType: column('payment_type'),
    active: column('active'),
  },
  one: { booking: { to: () => BOOKING_RECORD, key: 'booking_id' } },
};
