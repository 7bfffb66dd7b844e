import { useQuery } from '@apollo/client/react';
import { ApiProblem, formatInstant } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useLocation, useParams } from 'react-router';
import { OrderDocument } from '../../gql/graphql.js';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import classes from './order.module.css';
import { OrderBooking } from './order-booking.js';
import { OrderTotals } from './order-totals.js';
import { PayPanel } from './pay-panel.js';
import { isReference, SignInFirst } from './sign-in-first.js';

/** An order behind its secret link: each booking, what can be done with it, and what it costs. */
export const OrderPage = () => {
  const { slug, name, timeZone, locale } = useShop();
  const { accessToken = '' } = useParams();
  const placed = (useLocation().state as { placed?: boolean } | null)?.placed === true;
  const { data, loading, error, refetch } = useQuery(OrderDocument, {
    variables: { shop: slug, accessToken },
    fetchPolicy: 'cache-and-network',
  });
  const order = data?.shop?.order;
  usePageTitle(order ? `Order ${order.reference}` : 'Order', name);

  if (!order && loading) return <LoadingLines count={4} height={110} />;
  if (!order && error) return <ApiProblem error={error} onRetry={() => void refetch()} />;
  if (!order && isReference(accessToken)) return <SignInFirst />;
  if (!order) {
    return (
      <EmptyState
        title="There is no order at this address"
        actions={<ButtonLink to={`/${slug}`}>See what can be booked</ButtonLink>}
      >
        The link in your confirmation email opens it. Copy all of it: a letter may be missing.
      </EmptyState>
    );
  }
  return (
    <>
      {placed && (
        <p className={classes.thanks} role="status">
          <CircleCheck size={20} aria-hidden />
          <span>
            <b>Thank you, your order is placed.</b> A confirmation is on its way to {order.bookerEmail}.
          </span>
        </p>
      )}
      <h1 className="page-title">Order {order.reference}</h1>
      <p className={classes.placed}>
        {order.bookerName} · placed {formatInstant(order.placedAt, { timeZone, locale })} · keep this page’s address to come back
      </p>
      <div className={classes.layout}>
        <div className={classes.bookings}>
          {order.bookings.map((booking) => (
            <OrderBooking key={booking.id} booking={booking} accessToken={accessToken} />
          ))}
          {order.bookings.length === 0 && (
            <p className={classes.placed}>There is nothing to come to: this order has goods only.</p>
          )}
        </div>
        <div className={classes.side}>
          <PayPanel paying={order.paying} accessToken={accessToken} />
          <OrderTotals order={order} />
          <Button component="a" href={`/receipts/${slug}/${accessToken}`} download variant="default" fullWidth>
            {order.due.amountMinor <= 0 && order.paid.amountMinor > 0 ? 'Receipt (PDF)' : 'Order as PDF'}
          </Button>
          <ButtonLink to={`/${slug}`} variant="default" fullWidth>
            Book something else
          </ButtonLink>
        </div>
      </div>
    </>
  );
};
