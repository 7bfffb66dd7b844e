export * from './payment.records.js';
export * from './sandbox-books.js';
