import { type AttemptLimit, attemptLimit } from './attempt-limit.js';

const QUARTER_HOUR = 15 * 60_000;

/** Codes asked for and tried, of one address from one place, and of all addresses from one place. */
export const customerLimits = () => ({
  codesPerAddress: attemptLimit({ attempts: 5, windowMs: QUARTER_HOUR }),
  codesPerPlace: attemptLimit({ attempts: 30, windowMs: QUARTER_HOUR }),
  triesPerAddress: attemptLimit({ attempts: 15, windowMs: QUARTER_HOUR }),
  triesPerPlace: attemptLimit({ attempts: 100, windowMs: QUARTER_HOUR }),
});

export type CustomerLimits = Record<'codesPerAddress' | 'codesPerPlace' | 'triesPerAddress' | 'triesPerPlace', AttemptLimit>;
