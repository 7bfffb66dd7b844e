/** Makes the schema and everything generated from it anew, and fails when what is committed was different. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './parts/checkout.js';
import { run } from './parts/child.js';
import { live } from './parts/lifetime.js';
import { Problem, say } from './parts/say.js';

const generated = ['packages/api-types/schema.graphql', '{apps,packages}/*/src/gql/**/*.ts'];

/** What the generated files hold now: a hash by path. */
function snapshot() {
  const paths = globSync(generated, { cwd: root }).filter((path) => existsSync(join(root, path)));
  return new Map(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  );
}

await live(async (life) => {
  const before = snapshot();
  for (const task of ['schema', 'codegen']) {
    const { code, output } = await run(life, 'turbo', ['run', task, '--output-logs=errors-only', '--no-color']);
    if (code !== 0) throw new Problem(`${output}\nThe ${task} could not be generated; the reason is above.`);
  }
  const after = snapshot();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
  if (stale.length > 0) {
    throw new Problem(
      `These files were not what the server’s schema generates; they are now, commit them:\n  ${stale.join('\n  ')}`,
    );
  }
  say('Everything generated is up to date.');
});
