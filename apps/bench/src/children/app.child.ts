/** The server under test: the whole app with authentication, tenant isolation and limits. */
import { openDatabase } from '@bookwright/persistence/connection';
import { createApp } from '@bookwright/server';
import { beChild } from './be-child.js';

const db = await openDatabase({ url: process.env.BENCH_DATABASE_URL! });
const app = await createApp({ db, sessionSecret: 'a secret for benchmarks only, never anywhere else', introspection: false });
const address = await app.listen({ port: 0, host: '127.0.0.1' });
beChild(`${address}/graphql`, async () => {
  await app.close();
  await db.close();
});
