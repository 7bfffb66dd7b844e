export { STAFF_MEMBER_RECORD } from './staff-member.record.js';
