import { useQuery } from '@apollo/client/react';
import { billingStateWords, formatInstant, sourceModeWords } from '@bookwright/web-kit';
import { Anchor } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { OrderRecordDocument, type OrderRecordQuery } from '../../gql/graphql.js';
import { BookingList } from '../../record/booking-list.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { usePermission, useViewer } from '../../shell/viewer.js';
import { OrderLedger } from './money/order-ledger.js';
import { OrderLetters } from './order-letters.js';
import { OrderLines } from './order-lines.js';
import { OrderTimeline } from './order-timeline.js';
import { PoNumber } from './po-number.js';

export type OrderRecord = NonNullable<OrderRecordQuery['order']>;

const TAKERS: Record<string, string> = { CUSTOMER: 'by the booker', GUEST: 'by a guest' };

const OrderFacts = ({ order }: { order: OrderRecord }) => {
  const { organization } = useViewer();
  const { booker, account } = order;
  const seesPeople = usePermission('booking.readPii');
  return (
    <Section>
      <Facts>
        <Fact label="Booker">
          {booker ? (
            <>
              <Anchor component={Link} to={`/customers/${booker.id}`} size="sm" fw={600}>
                {booker.name}
              </Anchor>
              <div className="quiet">{[booker.email, booker.phone].filter(Boolean).join(' · ')}</div>
              {order.placedAs?.bookerName && order.placedAs.bookerName !== booker.name && (
                <div className="quiet">Placed as {order.placedAs.bookerName}</div>
              )}
            </>
          ) : (
            <span className="quiet">Nobody named yet</span>
          )}
        </Fact>
        <Fact label="Taken">
          {sourceModeWords[order.sourceMode]}, {TAKERS[order.takenByKind] ?? `by ${order.takenByName}`}
          <div className="quiet">
            {formatInstant(order.placedAt, { timeZone: organization.timeZone, locale: organization.locale })}
          </div>
        </Fact>
        <Fact label="Billing">
          {[billingStateWords[order.billing], account && `${account.name} (${account.number})`].filter(Boolean).join(', ')}
        </Fact>
        <Fact label="Opportunity">
          {order.opportunity && (
            <Anchor component={Link} to={`/opportunities/${order.opportunity.id}`} size="sm">
              {order.opportunity.name}
            </Anchor>
          )}
        </Fact>
        <Fact label="PO number">
          <PoNumber order={order} />
        </Fact>
        <Fact label="Receipt">
          {seesPeople && (
            <Anchor href={`/receipts/order/${order.id}/staff`} download size="sm">
              As its customer sees it (PDF)
            </Anchor>
          )}
        </Fact>
      </Facts>
    </Section>
  );
};

/** One order, beside the grid: its lines and totals, its bookings, its messages and what happened to it. */
export const OrderPanel = () => {
  const { id = '' } = useParams();
  const seesMessages = usePermission('message.read');
  const { data, error, refetch } = useQuery(OrderRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const order = data?.order;
  if (!order) {
    return <RecordState listPath="/orders" noun="order" error={error} missing={data?.order === null} onRetry={() => refetch()} />;
  }
  return (
    <RecordPanel
      listPath="/orders"
      title={`Order ${order.reference}`}
      subtitle={`${order.bookingCount} ${order.bookingCount === 1 ? 'booking' : 'bookings'}`}
    >
      <OrderFacts order={order} />
      <OrderLines order={order} />
      <OrderLedger order={order} />
      <Section
        title="Bookings"
        end={
          <Anchor component={Link} to={`/bookings?view=all&order.in=${order.id}`} size="sm">
            In the grid
          </Anchor>
        }
      >
        <BookingList bookings={order.bookings} none="This order holds no bookings." />
      </Section>
      {seesMessages && <OrderLetters order={order} />}
      <OrderTimeline order={order} />
    </RecordPanel>
  );
};

export const Component = OrderPanel;
