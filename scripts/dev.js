/** Everything from its sources, started again when a file changes: database, server, and both apps behind vite. */
import { join } from 'node:path';
import { root } from './parts/checkout.js';
import { run } from './parts/child.js';
import { database } from './parts/database.js';
import { live } from './parts/lifetime.js';
import { requireNode, requirePort } from './parts/requirements.js';
import { Problem, say } from './parts/say.js';

const fromSources = ['--conditions=source', '--import', '@swc-node/register/esm-register'];

await live(async (life) => {
  requireNode();
  const port = await requirePort(process.env.PORT, process.env.HOST);
  const adminPort = await requirePort(process.env.ADMIN_PORT, 'localhost', 5173);
  const portalPort = await requirePort(process.env.PORTAL_PORT, 'localhost', 5174);
  const api = `http://localhost:${port}`;
  const env = { DATABASE_URL: await database(life), PORT: String(port), BOOKWRIGHT_API: api };

  const lasting = (name, program, args, cwd) =>
    run(life, program, args, { env, cwd: join(root, cwd), onOutput: (text) => process.stdout.write(text) }).then(({ code }) => {
      throw new Problem(`The ${name} ended with exit code ${code}.`);
    });
  const server = lasting('server', 'node', ['--watch', '--watch-preserve-output', ...fromSources, 'src/main.ts'], 'apps/server');
  const admin = lasting('staff app', 'vite', ['--port', String(adminPort), '--strictPort'], 'apps/admin');
  const portal = lasting('customer app', 'vite', ['--port', String(portalPort), '--strictPort'], 'apps/portal');
  say(`Staff: http://localhost:${adminPort}/admin/  Customers: http://localhost:${portalPort}/book/  API: ${api}/graphql`);
  await Promise.race([server, admin, portal]);
});
