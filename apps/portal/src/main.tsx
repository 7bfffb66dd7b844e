import '@bookwright/web-kit/style.css';
import './portal.css';
import { BookwrightProvider, createApiClient } from '@bookwright/web-kit';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { routes } from './routes.js';

const client = createApiClient();
const router = createBrowserRouter(routes, { basename: '/book' });

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <BookwrightProvider client={client} size="portal">
      <RouterProvider router={router} />
    </BookwrightProvider>
  </StrictMode>,
);
