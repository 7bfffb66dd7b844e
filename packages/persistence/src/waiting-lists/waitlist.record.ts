import { EVENT_SESSION_RECORD } from '../catalog/event-session.record.js';
import { SERVICE_RECORD } from '../catalog/service.record.js';
import { CUSTOMER_RECORD } from '../customers/customer.record.js';
import { ORDER_RECORD } from '../orders/order.record.js';
import { column, instant, type RecordSource } from '../query/record.js';

export const WAITLIST_RECORD: RecordSource = {
  table: 'waitlist_entries',
  properties: {
    id: column('id'),
    version: column('version'),
    name: column('name'),
    email: column('email', 'booking.readPii'),
    phone: column('phone', 'booking.readPii'),
    quantity: column('quantity'),
    status: column('status'),
    joinedAt: instant('joined_at'),
    wantedFrom: instant('wanted_from'),
    wantedTo: instant('wanted_to'),
    offeredAt: instant('offered_at'),
    offerExpiresAt: instant('offer_expires_at'),
    skipCount: column('skip_count'),
    lastSkip: column('last_skip'),
    history: { needs: ['id'] },
    availableActions: { needs: ['status'] },
  },
  one: {
    service: { to: () => SERVICE_RECORD, key: 'service_id' },
    session: { to: () => EVENT_SESSION_RECORD, key: 'session_id' },
    customer: { to: () => CUSTOMER_RECORD, key: 'customer_id' },
    order: { to: () => ORDER_RECORD, key: 'order_id' },
  },
};
