export * from './waitlist.decide-answer.js';
export * from './waitlist.decide-join.js';
export * from './waitlist.decide-offer.js';
export * from './waitlist.decide-staff.js';
export * from './waitlist.facts.js';
export * from './waitlist.fields.js';
export * from './waitlist.history.js';
export * from './waitlist-entry.js';
