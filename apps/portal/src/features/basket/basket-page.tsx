import { ApiProblem } from '@bookwright/web-kit';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { HoldCountdown } from '../../shell/hold-countdown.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import { useBasket } from '../../shell/use-basket.js';
import { useHold } from '../../shell/use-hold.js';
import classes from './basket.module.css';
import { BasketLineCard } from './basket-line.js';
import { BasketNotes } from './basket-notes.js';
import { BasketTotals } from './basket-totals.js';

/** Everything chosen so far in one place, each line open to change, and the way to the checkout. */
export const BasketPage = () => {
  const { slug, name, basketEnabled } = useShop();
  const { token, keepToken, basket, loading, expired, error, refetch } = useBasket();
  const { now, until, onEnd } = useHold(basket, refetch);
  usePageTitle('Basket', name);
  const browse = <ButtonLink to={`/${slug}`}>See what can be booked</ButtonLink>;

  if (loading) return <LoadingLines count={3} height={120} />;
  if (error) return <ApiProblem error={error} onRetry={refetch} />;
  if (expired) {
    return (
      <EmptyState
        title="Your basket has expired"
        actions={
          <ButtonLink to={`/${slug}`} onClick={() => keepToken(null)}>
            Choose again
          </ButtonLink>
        }
      >
        Times and seats are held only for a while, so that nobody waits in vain. Nothing was booked and nothing was charged.
      </EmptyState>
    );
  }
  if (basket?.orderAccessToken) {
    return (
      <EmptyState
        title="This basket has been ordered"
        actions={
          <>
            <ButtonLink to={`/${slug}/order/${basket.orderAccessToken}`}>Show the order</ButtonLink>
            <ButtonLink to={`/${slug}`} variant="default" onClick={() => keepToken(null)}>
              Book something else
            </ButtonLink>
          </>
        }
      />
    );
  }
  if (token === null || basket === null || basket.lines.length === 0) {
    return (
      <EmptyState title="Your basket is empty" actions={browse}>
        What you add stays here, also when you close this page.
      </EmptyState>
    );
  }

  return (
    <>
      <h1 className="page-title">Basket</h1>
      <BasketNotes />
      <p className={classes.held}>
        {until === null ? (
          'Nothing here is held for you at the moment.'
        ) : (
          <>
            Your times are held for <HoldCountdown key={until} until={until} onEnd={onEnd} />
          </>
        )}
      </p>
      <div className={classes.layout}>
        <div className={classes.lines}>
          {basket.lines.map((line) => (
            <BasketLineCard key={line.id} line={line} basketToken={token} now={now} />
          ))}
        </div>
        <aside className={classes.summary} aria-label="Total">
          <BasketTotals basket={basket} />
          <ButtonLink to={`/${slug}/checkout`} fullWidth>
            Go to checkout
          </ButtonLink>
          {basketEnabled && (
            <ButtonLink to={`/${slug}`} variant="default" fullWidth>
              Add something else
            </ButtonLink>
          )}
        </aside>
      </div>
    </>
  );
};
