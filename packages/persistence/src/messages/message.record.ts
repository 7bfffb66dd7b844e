import { BOOKING_RECORD } from '../bookings/booking.record.js';
import { ORDER_RECORD } from '../orders/order.record.js';
import { column, instant, type RecordSource } from '../query/record.js';

export const MESSAGE_RECORD: RecordSource = {
  table: 'messages',
  properties: {
    id: column('id'),
    kind: column('kind'),
    channel: column('channel'),
    to: column('to_address'),
    subject: column('subject'),
    bodyText: column('body_text'),
    bodyHtml: column('body_html'),
    calendarFile: column('calendar_file'),
    status: column('status'),
    error: column('error'),
    createdAt: instant('created_at'),
    sentAt: instant('sent_at'),
  },
  one: {
    order: { to: () => ORDER_RECORD, key: 'order_id' },
    booking: { to: () => BOOKING_RECORD, key: 'booking_id' },
  },
};
