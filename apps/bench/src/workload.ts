import type { BenchDatabase } from './data/bench-database.js';

/** Figures by name: what budgets are about, and what a reader compares from run to run. */
export type Figures = Record<string, number>;

export type WorkloadOptions = {
  database: BenchDatabase;
  /** How many generated bookings the data set holds. */
  bookings: number;
  /** Short rounds: whether it runs at all, not how fast it is. */
  quick: boolean;
};

/** Measures one thing beside its floor, prints tables about it, and returns the figures. */
export type Workload = (options: WorkloadOptions) => Promise<Figures>;
