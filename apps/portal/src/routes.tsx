import { Navigate, type RouteObject } from 'react-router';
import { BasketPage } from './features/basket/basket-page.js';
import { BrowsePage } from './features/browse/browse-page.js';
import { CheckoutPage } from './features/checkout/checkout-page.js';
import { OrderPage } from './features/order/order-page.js';
import { ServicePage } from './features/service/service-page.js';
import { BrokenPage } from './shell/broken-page.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { ShopLayout } from './shell/shop-layout.js';

/** The organization that is shown when the address names none. */
const demoShop = 'harbour';

export const routes: RouteObject[] = [
  { path: '/', element: <Navigate to={`/${demoShop}`} replace /> },
  {
    path: '/:shop',
    element: <ShopLayout />,
    errorElement: <BrokenPage />,
    children: [
      { index: true, element: <BrowsePage /> },
      { path: 'services/:id', element: <ServicePage /> },
      { path: 'basket', element: <BasketPage /> },
      { path: 'checkout', element: <CheckoutPage /> },
      { path: 'order/:accessToken', element: <OrderPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
