import { stripVTControlCharacters } from 'node:util';

/** The summaries in the output of test runs: jest's line `Tests: …`, and the lines at the end of a Playwright run. */
export function countTests(output) {
  const counts = [];
  for (const line of stripVTControlCharacters(output).split('\n').map(withoutPrefix)) {
    const jest = /^Tests:\s+(.*)$/.exec(line)?.[1];
    const playwright = /^\s+\d+ (passed|failed|skipped|flaky|did not run|interrupted)( \(.*\))?$/.test(line) ? line : undefined;
    if (jest ?? playwright) counts.push(read(jest ?? playwright));
  }
  return counts;
}

/** The sum of several counts. */
export function addUp(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) for (const key of Object.keys(sum)) sum[key] += count[key];
  return sum;
}

/** turbo puts the name of the package before each line. */
const withoutPrefix = (line) => line.replace(/^[@\w/-]+:[\w:-]+: ?/, '');

function read(text) {
  const number = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0);
  return {
    passed: number('passed'),
    failed: number('failed') + number('flaky') + number('interrupted') + number('did not run'),
    skipped: number('skipped') + number('todo'),
  };
}
