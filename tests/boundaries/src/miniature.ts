import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by their path in the workspace. */
export type Sources = Record<string, string>;

/** The checkout, whose rules are tested. */
export const checkout = join(import.meta.dirname, '..', '..', '..');

const workspace = ['domain', 'persistence', 'api-types', 'smart-grid', 'web-kit', 'local-postgres'];
const libraries = ['typeorm', 'pg', 'graphql', 'type-graphql', 'react', 'left-pad', '@graphql-typed-document-node/core'];

/** A miniature of the workspace that keeps every rule: one file of each kind that has a rule. */
export const inOrder: Sources = {
  'packages/domain/src/bookings/index.ts': `export type Booking = { id: string }; export const confirm = () => 1;`,
  'packages/domain/src/bookings/booking.test.ts': `import { confirm } from './index.js'; confirm();`,
  'packages/persistence/src/bookings/index.ts': `export * from './bookings.queries.js';`,
  'packages/persistence/src/bookings/bookings.queries.ts': `import type { Booking } from '@bookwright/domain/bookings'; import pg from 'pg'; export const one = (b: Booking) => [b, pg];`,
  'packages/persistence/src/bookings/booking.entity.ts': `import 'typeorm'; export class BookingEntity {}`,
  'packages/persistence/src/testing/index.ts': `import '@bookwright/local-postgres';`,
  'packages/api-types/src/index.ts': `import type {} from '@graphql-typed-document-node/core'; export type Order = { id: string };`,
  'packages/smart-grid/src/index.ts': `import 'react'; import type { Order } from '@bookwright/api-types'; export type Row = Order;`,
  'packages/web-kit/src/index.ts': `import 'react';`,
  'packages/local-postgres/src/index.ts': `import 'pg'; import 'node:fs';`,
  'apps/server/src/context.ts': `export type Context = { now: string }; export const context = { now: '' };`,
  'apps/server/src/bookings/use-cases/decline-bookings.ts': `import type { Context } from '../../context.js'; export type C = Context;`,
  'apps/server/src/use-case.ts': `export const useCase = 1;`,
  'apps/server/src/bookings/use-cases/confirm-bookings.ts': `import '@bookwright/domain/bookings'; import '@bookwright/persistence/bookings'; import '../../use-case.js';`,
  'apps/server/src/bookings/booking.type.ts': `import 'type-graphql'; import type { Booking } from '@bookwright/domain/bookings'; export type B = Booking;`,
  'apps/server/src/bookings/bookings.resolver.ts': `import 'type-graphql'; import type { Booking } from '@bookwright/domain/bookings'; import { one } from '@bookwright/persistence/bookings'; import './use-cases/confirm-bookings.js'; export const r = (b: Booking) => one(b);`,
  'apps/admin/src/features/bookings/bookings-page.tsx': `import '@bookwright/smart-grid'; import '@bookwright/web-kit'; import type {} from '@bookwright/api-types'; import '../orders/index.js';`,
  'apps/admin/src/features/orders/index.ts': `export * from './order-panel.js';`,
  'apps/admin/src/features/orders/order-panel.ts': `export const panel = 1;`,
  'apps/portal/src/main.tsx': `import 'react';`,
};

/** Writes a miniature with packages that resolve like the real ones; returns its folder. */
export function miniature(sources: Sources): string {
  const folder = mkdtempSync(join(tmpdir(), 'bookwright-miniature-'));
  for (const [path, text] of Object.entries(sources)) write(folder, path, text);
  for (const name of workspace) {
    const exports = { '.': { source: './src/index.ts' }, './*': { source: './src/*/index.ts' } };
    write(folder, `packages/${name}/package.json`, JSON.stringify({ name: `@bookwright/${name}`, type: 'module', exports }));
    mkdirSync(join(folder, 'node_modules/@bookwright'), { recursive: true });
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@bookwright', name));
  }
  for (const name of libraries) {
    write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(folder, `node_modules/${name}/index.js`, '');
  }
  const dependencies = Object.fromEntries(
    [...libraries, ...workspace.map((name) => `@bookwright/${name}`)].map((name) => [name, '*']),
  );
  write(folder, 'package.json', JSON.stringify({ name: 'miniature', type: 'module', dependencies }));
  return folder;
}

/** Removes what `miniature` wrote. */
export const discard = (folder: string) => rmSync(folder, { recursive: true, force: true });

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${text}\n`);
}
