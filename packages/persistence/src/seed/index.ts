export { brokenInvariants } from './invariants.js';
export { type SeedOptions, seedBookings } from './seed-bookings.js';
