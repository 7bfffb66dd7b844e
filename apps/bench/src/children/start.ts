import { type Child, startChild } from './child.js';

export const startApp = (databaseUrl: string): Promise<Child> =>
  startChild(new URL('./app.child.ts', import.meta.url), { BENCH_DATABASE_URL: databaseUrl });

/** @param name of a module in `floors/`. */
export const startFloor = (databaseUrl: string, name: string): Promise<Child> =>
  startChild(new URL('./floor.child.ts', import.meta.url), {
    BENCH_DATABASE_URL: databaseUrl,
    BENCH_FLOOR: new URL(`../floors/${name}.floor.ts`, import.meta.url).href,
  });
