/**
 * Every check and every test there is: format, lint, boundaries, types, and generated files that are up to date; then the
 * unit, database and API tests; then the build; then the journeys in a real browser. Everything runs even when something before it failed, except what a failed
 * build makes impossible. The last line says how many tests passed and failed.
 */
import { build } from './parts/build.js';
import { run } from './parts/child.js';
import { localPostgres } from './parts/database.js';
import { live } from './parts/lifetime.js';
import { requireNode } from './parts/requirements.js';
import { Problem, say } from './parts/say.js';
import { addUp, countTests } from './parts/test-counts.js';

const turbo = (task, ...options) => ['turbo', ['run', ...task, '--continue', '--output-logs=full', '--no-color', ...options]];

await live(async (life) => {
  requireNode();
  const began = Date.now();
  const postgres = await localPostgres(life);
  const server = await postgres.startTestPostgres();
  life.held(() => server.stop());
  const env = { [postgres.testPostgresVariable]: server.adminUrl, CI: '1', ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) };

  const failedSteps = [];
  const counts = [];
  const step = async (name, [program, args]) => {
    say(`\n── ${name}`);
    const result = await run(life, program, args, { env, onOutput: (text) => process.stdout.write(text) });
    counts.push(...countTests(result.output));
    if (result.code !== 0) failedSteps.push(name);
  };

  await step(
    'Format, lint, boundaries and types',
    turbo(['check', '//#check:format', '//#check:hooks', '//#check:imports', '//#check:house']),
  );
  await step('Generated files', ['node', ['scripts/check-generated.js']]);
  await step('Unit, database and API tests', turbo(['test'], '--force', '--concurrency=1'));
  try {
    say('\n── Build');
    await build(life, ['@bookwright/server', '@bookwright/admin', '@bookwright/portal'], 'everything');
    await step('Journeys in a browser', ['pnpm', ['--filter', '@bookwright/e2e', 'run', 'e2e']]);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    say(error.message);
    failedSteps.push('Build');
  }

  const { passed, failed, skipped } = addUp(counts);
  say(`\n${Math.round((Date.now() - began) / 1000)} s in all.`);
  for (const name of failedSteps) say(`Failed: ${name}.`);
  // A step that failed without a failing test (a type error, say) counts as one failure.
  const failures = Math.max(failed, failedSteps.length);
  say(`${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (failures > 0) process.exitCode = 1;
});
