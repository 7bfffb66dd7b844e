import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The staff application lives under /admin/ of the server's one port; in development the API is asked for through a proxy. */
export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/receipts'].map((path) => [path, process.env.BOOKWRIGHT_API ?? 'http://localhost:4000']),
    ),
  },
  build: {
    target: 'es2023',
    rolldownOptions: {
      output: {
        // The bookings grid is the home of the product: all it needs comes at once, the rest when it is opened.
        codeSplitting: { groups: [{ name: 'home', tags: ['$initial'] }] },
      },
    },
  },
});
