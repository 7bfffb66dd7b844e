export { constraintOf, meaningOf } from './constraints.js';
export { byId, idsAmong, loadAll, loadById } from './load.js';
export { type LockTarget, lock } from './locks.js';
export { ConcurrentChange, writeChanges } from './write-changes.js';
