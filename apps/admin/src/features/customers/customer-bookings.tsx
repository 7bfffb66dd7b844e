import { formatDay, formatMoney } from '@bookwright/web-kit';
import { Anchor, Tabs } from '@mantine/core';
import { Link } from 'react-router';
import type { CustomerRecordQuery } from '../../gql/graphql.js';
import { BookingList } from '../../record/booking-list.js';
import { countWords } from '../../record/more.js';
import { Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';

type Answer = Pick<CustomerRecordQuery, 'coming' | 'past' | 'orders'>;

/** Orders of somebody, the latest first (JZ-60). */
const Orders = ({ orders }: { orders: Answer['orders'] }) => {
  const { organization } = useViewer();
  const { timeZone, locale } = organization;
  if (orders.nodes.length === 0) return <p className="quiet">Nothing has been ordered yet.</p>;
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {orders.nodes.map((order) => (
        <li key={order.id} style={{ padding: '6px 0' }}>
          <Anchor component={Link} to={`/orders/${order.id}`} size="sm">
            {order.reference}
          </Anchor>
          <div className="quiet">
            {formatDay(order.placedAt, { timeZone, locale })} · {order.bookingCount}{' '}
            {order.bookingCount === 1 ? 'booking' : 'bookings'} ·{' '}
            {formatMoney(order.internalTotal ?? order.customerTotal, locale)}
          </div>
        </li>
      ))}
    </ul>
  );
};

/** What somebody has booked: what is to come, what is over, and their orders (CRM-72, CRM-73). */
export const CustomerBookings = ({ id, coming, past, orders }: Answer & { id: string }) => (
  <Section
    title="Bookings and orders"
    end={
      <Anchor component={Link} to={`/bookings?view=all&booker.in=${id}`} size="sm">
        In the grid
      </Anchor>
    }
  >
    <Tabs defaultValue="coming" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="coming">To come {countWords(coming.totalCount)}</Tabs.Tab>
        <Tabs.Tab value="past">Past {countWords(past.totalCount)}</Tabs.Tab>
        <Tabs.Tab value="orders">Orders {countWords(orders.totalCount)}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="coming" pt="xs">
        <BookingList bookings={coming.nodes} none="Nothing is to come." />
      </Tabs.Panel>
      <Tabs.Panel value="past" pt="xs">
        <BookingList bookings={past.nodes} none="Nothing has been yet." />
      </Tabs.Panel>
      <Tabs.Panel value="orders" pt="xs">
        <Orders orders={orders} />
        <Anchor component={Link} to={`/orders?booker.in=${id}`} size="sm">
          All their orders
        </Anchor>
      </Tabs.Panel>
    </Tabs>
  </Section>
);
