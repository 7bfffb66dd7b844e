import { BookwrightProvider } from '@bookwright/web-kit';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { RouterProvider } from 'react-router/dom';
import { apiClient } from './api-client.js';
import { router } from './router.js';

/** The whole staff application. */
export const AdminApp = () => (
  <StrictMode>
    <BookwrightProvider client={apiClient} size="admin">
      <Notifications position="bottom-right" limit={4} />
      <RouterProvider router={router} />
    </BookwrightProvider>
  </StrictMode>
);
