import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The customers' application lives under /book/ of the server's one port; in development the API is asked for through a proxy. */
export default defineConfig({
  base: '/book/',
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/receipts'].map((path) => [path, process.env.BOOKWRIGHT_API ?? 'http://localhost:4000']),
    ),
  },
});
