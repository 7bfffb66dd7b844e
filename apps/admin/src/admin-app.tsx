import { BookwrightProvider } from '@bookwright/web-kit';
import { lazy, StrictMode, Suspense } from 'react';
import { RouterProvider } from 'react-router/dom';
import { apiClient } from './api-client.js';
import { router } from './router.js';

const Notices = lazy(() => import('./shell/notices.js'));

/** The whole staff application. */
export const AdminApp = () => (
  <StrictMode>
    <BookwrightProvider client={apiClient} size="admin">
      <Suspense>
        <Notices />
      </Suspense>
      <RouterProvider router={router} />
    </BookwrightProvider>
  </StrictMode>
);
