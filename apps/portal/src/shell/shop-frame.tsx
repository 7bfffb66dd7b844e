import { ShoppingBag, UserRound } from 'lucide-react';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import classes from './shop.module.css';
import { useShop } from './shop-context.js';
import { useBasket } from './use-basket.js';
import { useOwnBasket } from './use-own-basket.js';
import { useWhenSeenAgain } from './use-when-seen-again.js';

/** The shop's name, the way to the basket, and the page below. */
export const ShopFrame = () => {
  const { slug, name, basketEnabled } = useShop();
  const { token, basket, refetch } = useBasket();
  useWhenSeenAgain(() => {
    if (token !== null) refetch();
  });
  useOwnBasket();
  const count = basket && basket.orderAccessToken === null ? basket.lines.length : 0;

  return (
    <>
      <a className={classes.skip} href="#content">
        Skip to the content
      </a>
      <header className={classes.header}>
        <div className={classes.headerInner}>
          <Link to={`/${slug}`} className={classes.brand}>
            <span className={classes.mark} aria-hidden>
              {name.slice(0, 1)}
            </span>
            <span className={classes.brandName}>{name}</span>
          </Link>
          <nav className={classes.ways} aria-label="Yours">
            <Link to={`/${slug}/my`} className={classes.basketLink} aria-label="My bookings">
              <UserRound size={17} aria-hidden />
              <span className={classes.wayWords}>My bookings</span>
            </Link>
            {basketEnabled && (
              <Link to={`/${slug}/basket`} className={classes.basketLink} data-filled={count > 0 || undefined}>
                <ShoppingBag size={17} aria-hidden />
                <span>Basket</span>
                <span aria-live="polite">{count > 0 ? ` · ${count}` : ''}</span>
              </Link>
            )}
          </nav>
        </div>
      </header>
      <main className={classes.page} id="content" tabIndex={-1}>
        <Outlet />
        <ScrollRestoration />
      </main>
    </>
  );
};
