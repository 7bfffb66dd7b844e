import { BookingStatusBadge } from '@bookwright/web-kit';
import { Anchor } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { BookingRecordPartsFragment } from '../../gql/graphql.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { usePermission, useViewer } from '../../shell/viewer.js';
import { BookingBilling } from './booking-billing.js';
import { BookingButtons } from './booking-buttons.js';
import { BookingConflicts } from './booking-conflicts.js';
import { BookingDetails } from './booking-details.js';
import { BookingFacts } from './booking-facts.js';
import { BookingMenu } from './booking-menu.js';
import { BookingMessages } from './booking-messages.js';
import { BookingMoney } from './booking-money.js';
import { BookingPeople, BookingTasks } from './booking-people.js';
import { useBookingRecord } from './booking-record.js';
import { BookingRivals } from './booking-rivals.js';
import { BookingTimeline } from './booking-timeline.js';
import { BookingWaiting } from './booking-waiting.js';
import { offeredActions } from './offered-actions.js';

const Subtitle = ({ booking: { reference, order } }: { booking: BookingRecordPartsFragment }) => {
  const others = order.bookingCount - 1;
  return (
    <>
      {reference} · order{' '}
      <Anchor component={Link} to={`/orders/${order.id}`} size="sm">
        {order.reference}
      </Anchor>
      {others > 0 && ` with ${others} other ${others === 1 ? 'booking' : 'bookings'}`}
    </>
  );
};

/** One booking, beside the grid: what it is, what can be done with it, and what happened to it. */
export const BookingPanel = () => {
  const { id = '' } = useParams();
  const { data, error, refetch } = useBookingRecord(id);
  const { organization } = useViewer();
  const seesMessages = usePermission('message.read');
  const booking = data?.booking;
  if (!booking) {
    return (
      <RecordState listPath="/bookings" noun="booking" error={error} missing={data?.booking === null} onRetry={() => refetch()} />
    );
  }
  const offered = offeredActions(booking, organization);
  return (
    <RecordPanel
      listPath="/bookings"
      badge={<BookingStatusBadge status={booking.status} deleted={booking.deletedAt !== null} />}
      menu={<BookingMenu booking={booking} offered={offered} />}
      title={booking.title}
      subtitle={<Subtitle booking={booking} />}
    >
      <BookingButtons booking={booking} offered={offered} />
      <BookingConflicts key={`${booking.id} ${booking.version}`} booking={booking} />
      <BookingRivals key={`${booking.id} rivals`} booking={booking} />
      <BookingFacts booking={booking} />
      <BookingBilling booking={booking} />
      <BookingWaiting booking={booking} />
      <BookingDetails key={booking.id} booking={booking} />
      <BookingPeople key={`${booking.id} people`} booking={booking} />
      <BookingTasks booking={booking} />
      <BookingMoney booking={booking} />
      {seesMessages && <BookingMessages bookingId={booking.id} orderId={booking.order.id} revision={booking.version} />}
      <BookingTimeline booking={booking} />
    </RecordPanel>
  );
};

export const Component = BookingPanel;
