import type pg from 'pg';

/** Answers one request of a workload: the same work as the app, by hand. */
export type Floor = (pool: pg.Pool, request: never) => Promise<unknown>;
