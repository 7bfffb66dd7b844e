import { EVENT_SESSION_RECORD } from '../catalog/event-session.record.js';
import { SERVICE_RECORD } from '../catalog/service.record.js';
import { ORDER_RECORD } from '../orders/order.record.js';
import { column, type RecordSource } from '../query/record.js';

export const OPPORTUNITY_ITEM_RECORD: RecordSource = {
  table: 'opportunity_items',
  properties: { id: column('id'), quantity: column('quantity'), note: column('note'), position: column('position') },
  one: {
    service: { to: () => SERVICE_RECORD, key: 'service_id' },
    session: { to: () => EVENT_SESSION_RECORD, key: 'session_id' },
    order: { to: () => ORDER_RECORD, key: 'order_id' },
  },
};
