export { BOOKING_RULE_RECORD } from './booking-rule.record.js';
export { loadRuleFacts, ruleLocks } from './rule-facts.js';
