import { ApiProblem } from '@bookwright/web-kit';
import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import { useBasket } from '../../shell/use-basket.js';
import { useLeaveFor } from '../../shell/use-leave-for.js';
import classes from './checkout.module.css';
import { CheckoutForm } from './checkout-form.js';
import { CheckoutSummary } from './checkout-summary.js';
import { useKnownCustomer } from './use-known-customer.js';

/** The last look and the customer's details. Without a basket to order, the basket page says why. */
export const CheckoutPage = () => {
  const { slug, name } = useShop();
  const navigate = useNavigate();
  const leaveFor = useLeaveFor();
  const [placed, setPlaced] = useState(false);
  const { token, keepToken, basket, loading, error, refetch } = useBasket();
  const known = useKnownCustomer();
  usePageTitle('Checkout', name);

  if (loading || known === undefined) return <LoadingLines count={4} />;
  if (error) return <ApiProblem error={error} onRetry={refetch} />;
  if (placed) return <LoadingLines count={4} />;
  if (token === null || !basket || basket.lines.length === 0 || basket.orderAccessToken !== null) {
    return <Navigate to={`/${slug}/basket`} replace />;
  }

  /** The order lies behind the page on which it is paid, so that one step back leads to it. */
  const showOrder = async (accessToken: string, payUrl: string | null) => {
    setPlaced(true);
    await navigate(`/${slug}/order/${accessToken}`, { replace: true, state: { placed: true } });
    keepToken(null);
    if (payUrl) leaveFor(payUrl);
  };

  return (
    <>
      <h1 className="page-title">Checkout</h1>
      <div className={classes.layout}>
        <CheckoutSummary basket={basket} refetch={refetch} />
        <CheckoutForm
          weCome={basket.lines.some(({ service }) => service.locationMode === 'MOBILE')}
          known={known}
          basketToken={token}
          lineNames={basket.lines.map(({ service }) => service.name)}
          onPlaced={(accessToken, payUrl) => void showOrder(accessToken, payUrl)}
          onRefused={refetch}
        />
      </div>
    </>
  );
};
