import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { checkout } from './miniature.js';

jest.setTimeout(60_000);

/** The rules that ESLint reports about the text of a component. */
function reported(text: string): string[] {
  const program = join(checkout, 'node_modules/.bin/eslint');
  const args = ['--stdin', '--stdin-filename', 'apps/admin/src/sample.tsx', '--format', 'json'];
  const run = spawnSync(program, args, { cwd: checkout, input: text, encoding: 'utf8' });
  const [result] = JSON.parse(run.stdout) as { messages: { ruleId: string }[] }[];
  return result!.messages.map(({ ruleId }) => ruleId);
}

test('a hook behind a condition and a forgotten dependency are reported', () => {
  const component = (body: string) =>
    `import { useEffect, useState } from 'react'; export function Sample({ n }: { n: number }) { ${body} return n; }`;
  expect(reported(component('if (n) useState(1);'))).toEqual(['react-hooks/rules-of-hooks']);
  expect(reported(component('useEffect(() => { document.title = String(n); }, []);'))).toEqual(['react-hooks/exhaustive-deps']);
  expect(reported(component('useEffect(() => { document.title = String(n); }, [n]);'))).toEqual([]);
});
