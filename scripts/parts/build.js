import { run } from './child.js';
import { Problem, say } from './say.js';

/** Builds the named packages and what they need; silent when nothing has changed since the last time. */
export async function build(life, packages, what) {
  const started = Date.now();
  const slow = setTimeout(() => say(`Building ${what}; the first time takes a little longer.`), 1500);
  const reminder = setInterval(() => say(`Still building (${Math.round((Date.now() - started) / 1000)} s).`), 20_000);
  try {
    const filters = packages.map((name) => `--filter=${name}`);
    const { code, output } = await run(life, 'turbo', ['run', 'build', ...filters, '--output-logs=errors-only', '--no-color']);
    if (code !== 0) throw new Problem(`${output}\nThe build failed; what it says is above.`);
  } finally {
    clearTimeout(slow);
    clearInterval(reminder);
  }
}
