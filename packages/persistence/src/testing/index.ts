export { aPlacedBooking, aSmallWorld, insertResource, insertService, type SmallWorld } from './builders.js';
export { type TestDatabase, testDatabase } from './database.js';
export { asOwner, type Owner, WRITTEN_AT } from './owner.js';
export { Dice, type Sample, sampleBookings } from './sample-bookings.js';
