export { CANCELLATION_POLICY_RECORD } from './cancellation-policy.record.js';
