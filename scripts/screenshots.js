/** Pictures of every screen, from the demo: `screenshots` takes all of them, `screenshots portal` those with that in their name. */
import { join } from 'node:path';
import { build } from './parts/build.js';
import { root } from './parts/checkout.js';
import { run } from './parts/child.js';
import { live } from './parts/lifetime.js';
import { requireNode } from './parts/requirements.js';

await live(async (life) => {
  requireNode();
  await build(life, ['@bookwright/server', '@bookwright/admin', '@bookwright/portal'], 'Bookwright');
  const { code } = await run(life, 'pnpm', ['run', 'screenshots', ...process.argv.slice(2)], {
    cwd: join(root, 'apps/e2e'),
    onOutput: (text) => process.stdout.write(text),
  });
  process.exitCode = code;
});
