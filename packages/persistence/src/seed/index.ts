export { brokenInvariants } from './invariants.js';
export { type SeedOptions, SeedProblem, seedBookings } from './seed-bookings.js';
