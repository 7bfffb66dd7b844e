export * from './waitlist.queries.js';
export { WAITLIST_RECORD } from './waitlist.record.js';
export { loadWaitlistFacts, type WaitlistWish, waitlistLocks } from './waitlist-facts.js';
