import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { BookingsPage } from './features/bookings/bookings-page.js';
import { LateLoader } from './shell/late-loader.js';
import { NotFound } from './shell/not-found.js';
import { PageError } from './shell/page-error.js';
import { SignedIn } from './shell/signed-in.js';

const opening = <LateLoader label="Opening Bookwright" />;

/** The bookings are there at once; every other page is a chunk of its own. A record opens beside its list and keeps the list and its URL. */
export const routes: RouteObject[] = [
  {
    path: '/sign-in',
    lazy: () => import('./features/sign-in/sign-in-page.js'),
    errorElement: <PageError />,
    hydrateFallbackElement: opening,
  },
  {
    path: '/',
    element: <SignedIn />,
    errorElement: <PageError />,
    hydrateFallbackElement: opening,
    children: [
      { index: true, element: <Navigate to="/bookings" replace /> },
      {
        path: 'bookings',
        element: <BookingsPage />,
        children: [
          { path: 'new', lazy: () => import('./features/booking-form/new-booking-panel.js') },
          { path: ':id', lazy: () => import('./features/bookings/booking-panel.js') },
        ],
      },
      { path: 'today', lazy: () => import('./features/bookings/today/today-page.js') },
      {
        path: 'orders',
        lazy: () => import('./features/orders/orders-page.js'),
        children: [{ path: ':id', lazy: () => import('./features/orders/order-panel.js') }],
      },
      {
        path: 'series',
        lazy: () => import('./features/series/series-page.js'),
        children: [{ path: ':id', lazy: () => import('./features/series/series-panel.js') }],
      },
      {
        path: 'waiting-lists',
        lazy: () => import('./features/waiting-lists/waiting-lists-page.js'),
        children: [{ path: ':id', lazy: () => import('./features/waiting-lists/entry-panel.js') }],
      },
      {
        path: 'tasks',
        lazy: () => import('./features/tasks/tasks-page.js'),
        children: [{ path: ':id', lazy: () => import('./features/tasks/task-panel.js') }],
      },
      {
        path: 'customers',
        lazy: () => import('./features/customers/customers-page.js'),
        children: [{ path: ':id', lazy: () => import('./features/customers/customer-panel.js') }],
      },
      {
        path: 'accounts',
        lazy: () => import('./features/accounts/accounts-page.js'),
        children: [{ path: ':id', lazy: () => import('./features/accounts/account-panel.js') }],
      },
      {
        path: 'opportunities',
        lazy: () => import('./features/opportunities/opportunities-page.js'),
        children: [{ path: ':id', lazy: () => import('./features/opportunities/opportunity-panel.js') }],
      },
      { path: 'new-order', lazy: () => import('./features/staff-order/staff-order-page.js') },
      {
        path: 'messages',
        lazy: () => import('./features/messages/messages-page.js'),
        children: [{ path: ':id', lazy: () => import('./features/messages/message-panel.js') }],
      },
      { path: 'services/:id/form', lazy: () => import('./features/services/service-form-page.js') },
      {
        path: 'services',
        lazy: () => import('./features/services/services-page.js'),
        children: [{ path: ':id', lazy: () => import('./features/services/service-panel.js') }],
      },
      {
        path: 'sessions',
        lazy: () => import('./features/sessions/sessions-page.js'),
        children: [{ path: ':id', lazy: () => import('./features/sessions/session-panel.js') }],
      },
      {
        path: 'resources',
        lazy: () => import('./features/resources/resources-page.js'),
        children: [{ path: ':id', lazy: () => import('./features/resources/resource-panel.js') }],
      },
      { path: 'resources/:id/calendar', lazy: () => import('./features/resources/calendar/resource-calendar-page.js') },
      { path: 'letters', lazy: () => import('./features/letters/letters-page.js') },
      { path: 'pricing', lazy: () => import('./features/pricing/pricing-page.js') },
      { path: 'rules', lazy: () => import('./features/rules/rules-page.js') },
      { path: 'settings', lazy: () => import('./features/settings/settings-page.js') },
      { path: '*', element: <NotFound /> },
    ],
  },
];

export const router = createBrowserRouter(routes, { basename: '/admin' });
