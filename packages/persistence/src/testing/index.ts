export { type TestDatabase, testDatabase } from './database.js';
export { Dice, type Sample, sampleBookings } from './sample-bookings.js';
