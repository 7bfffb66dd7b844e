import { Navigate, type RouteObject } from 'react-router';
import { BrowsePage } from './features/browse/browse-page.js';
import { ServicePage } from './features/service/service-page.js';
import type { MyBookingsKind } from './gql/graphql.js';
import { BrokenPage } from './shell/broken-page.js';
import { LoadingLines } from './shell/loading-lines.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { ShopLayout } from './shell/shop-layout.js';

/** The organization that is shown when the address names none. */
const demoShop = 'harbour';

/** Some of one's own bookings. */
const bookings = (kind: MyBookingsKind) => async () => {
  const { MyBookingsPage } = await import('./features/my/my-bookings-page.js');
  return { element: <MyBookingsPage key={kind} kind={kind} /> };
};

/** What belongs to whoever is signed in. */
const myRoutes: RouteObject[] = [
  { index: true, lazy: bookings('COMING') },
  { path: 'past', lazy: bookings('PAST') },
  { path: 'cancelled', lazy: bookings('CANCELLED') },
  { path: 'orders', lazy: async () => ({ Component: (await import('./features/my/my-orders-page.js')).MyOrdersPage }) },
  { path: 'profile', lazy: async () => ({ Component: (await import('./features/my/profile-page.js')).ProfilePage }) },
];

/** The way to a first choice comes with the first download; what follows it is fetched when it is needed. */
export const routes: RouteObject[] = [
  { path: '/', element: <Navigate to={`/${demoShop}`} replace /> },
  {
    path: '/:shop',
    element: <ShopLayout />,
    errorElement: <BrokenPage />,
    hydrateFallbackElement: <LoadingLines count={4} />,
    children: [
      { index: true, element: <BrowsePage /> },
      { path: 'services/:id', element: <ServicePage /> },
      { path: 'basket', lazy: async () => ({ Component: (await import('./features/basket/basket-page.js')).BasketPage }) },
      {
        path: 'checkout',
        lazy: async () => ({ Component: (await import('./features/checkout/checkout-page.js')).CheckoutPage }),
      },
      {
        path: 'order/:accessToken',
        lazy: async () => ({ Component: (await import('./features/order/order-page.js')).OrderPage }),
      },
      {
        path: 'test-payment/:ref',
        lazy: async () => ({ Component: (await import('./features/pay/sandbox-page.js')).SandboxPage }),
      },
      { path: 'pay/:token', lazy: async () => ({ Component: (await import('./features/pay/pay-link-page.js')).PayLinkPage }) },
      {
        path: 'link/:token',
        lazy: async () => ({ Component: (await import('./features/letter-link/letter-link-page.js')).LetterLinkPage }),
      },
      {
        path: 'waiting/new',
        lazy: async () => ({ Component: (await import('./features/waiting-lists/join-page.js')).JoinPage }),
      },
      {
        path: 'waiting/:token',
        lazy: async () => ({ Component: (await import('./features/waiting-lists/waiting-page.js')).WaitingPage }),
      },
      { path: 'people/:slug', lazy: async () => ({ Component: (await import('./features/people/person-page.js')).PersonPage }) },
      { path: 'sign-in', lazy: async () => ({ Component: (await import('./features/my/sign-in-page.js')).SignInPage }) },
      { path: 'my', children: myRoutes },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
