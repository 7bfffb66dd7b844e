import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { checkout, discard, inOrder, miniature, type Sources } from './miniature.js';

jest.setTimeout(60_000);
const config = join(checkout, '.dependency-cruiser.cjs');

/** What the import rules say about the sources: `rule: file`. */
function reported(sources: Sources): string[] {
  const folder = miniature(sources);
  try {
    const program = join(checkout, 'node_modules/.bin/depcruise');
    const run = spawnSync(program, ['packages', 'apps', '--config', config, '--output-type', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { summary } = JSON.parse(run.stdout) as {
      summary: { violations: { from: string; rule: { name: string; severity: string } }[] };
    };
    return summary.violations.map(({ from, rule }) => `${rule.name} (${rule.severity}): ${from}`).sort();
  } finally {
    discard(folder);
  }
}

/** One file that breaks each rule. */
const broken: [rule: string, path: string, text: string][] = [
  ['domain-imports-only-itself', 'packages/domain/src/bookings/a.ts', `import 'left-pad';`],
  ['domain-imports-only-itself', 'packages/domain/src/bookings/b.ts', `import 'node:fs';`],
  ['domain-tests-know-only-the-domain', 'packages/domain/src/bookings/c.test.ts', `import '@bookwright/persistence/bookings';`],
  ['persistence-imports-domain-and-database-only', 'packages/persistence/src/bookings/d.ts', `import 'left-pad';`],
  ['persistence-tests-stay-below-the-server', 'packages/persistence/src/bookings/e.test.ts', `import 'graphql';`],
  ['entities-stay-in-persistence', 'packages/persistence/src/orders/index.ts', `export * from '../bookings/booking.entity.js';`],
  ['typeorm-stays-in-persistence', 'apps/server/src/bookings/f.ts', `import 'typeorm';`],
  ['use-cases-know-no-api', 'apps/server/src/bookings/use-cases/g.ts', `import 'graphql';`],
  ['use-cases-know-no-api', 'apps/server/src/bookings/use-cases/h.ts', `import '../bookings.resolver.js';`],
  [
    'use-cases-make-no-context',
    'apps/server/src/bookings/use-cases/x.ts',
    `import { context } from '../../context.js'; context;`,
  ],
  [
    'resolvers-take-only-types-from-the-domain',
    'apps/server/src/bookings/i.resolver.ts',
    `import { confirm } from '@bookwright/domain/bookings'; confirm();`,
  ],
  ['type-graphql-in-its-files', 'apps/server/src/bookings/j.ts', `import 'type-graphql';`],
  ['api-types-imports-nothing', 'packages/api-types/src/k.ts', `import 'graphql';`],
  ['browser-packages-know-only-api-types', 'packages/smart-grid/src/l.ts', `import '@bookwright/web-kit';`],
  [
    'browser-packages-know-only-api-types',
    'packages/web-kit/src/m.ts',
    `import type { Booking } from '@bookwright/domain/bookings'; export type B = Booking;`,
  ],
  ['browser-packages-do-not-run-on-the-server', 'apps/portal/src/n.ts', `import 'pg';`],
  ['no-node-modules-in-browsers', 'apps/admin/src/o.ts', `import 'node:fs';`],
  [
    'apps-know-only-the-api',
    'apps/admin/src/p.ts',
    `import type { Booking } from '@bookwright/domain/bookings'; export type B = Booking;`,
  ],
  ['apps-know-only-the-api', 'apps/portal/src/q.ts', `import '@bookwright/persistence/bookings';`],
  ['features-keep-their-internals', 'apps/admin/src/features/bookings/r.ts', `import '../orders/order-panel.js';`],
  ['no-cycles', 'apps/server/src/bookings/s.ts', `import './t.js'; export const s = 1;`],
  ['packages-through-their-exports', 'packages/persistence/src/bookings/u.ts', `import '../../../domain/src/bookings/index.js';`],
  ['tests-are-not-shipped', 'apps/server/src/v.ts', `import '@bookwright/persistence/testing';`],
  ['imports-exist', 'apps/server/src/w.ts', `import './nowhere.js';`],
];
const companion: Sources = { 'apps/server/src/bookings/t.ts': `import './s.js'; export const t = 1;` };

test('a workspace in order is not complained about', () => {
  expect(reported(inOrder)).toEqual([]);
});

test('each broken import rule is reported as an error, and nothing else', () => {
  const sources = { ...inOrder, ...companion, ...Object.fromEntries(broken.map(([, path, text]) => [path, text])) };
  const found = reported(sources);
  const expected = broken.map(([rule, path]) => `${rule} (error): ${path}`);
  expect(found).toEqual(expected.sort());
});

test('every rule has a file that breaks it', () => {
  const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: { name: string }[] };
  const names = forbidden.map(({ name }) => name);
  expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(names));
});
