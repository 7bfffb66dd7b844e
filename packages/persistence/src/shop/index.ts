export * from './my-orders.queries.js';
export * from './shop.queries.js';
export * from './shop-people.queries.js';
export * from './shop-room.queries.js';
