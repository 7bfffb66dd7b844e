export * from './staff-member.js';
