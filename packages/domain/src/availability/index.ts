export * from './asking.js';
export * from './booking-wish.js';
export type { Evaluation, Evaluator } from './evaluator.js';
export { evaluatorFor } from './evaluator.js';
export * from './explain.js';
export { openingsBetween, openingsOn } from './openings.js';
export * from './place.js';
export type { Asking, Room, Wish } from './room.js';
export * from './slots.js';
