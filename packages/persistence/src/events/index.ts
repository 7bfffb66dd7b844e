export * from './delivery.repository.js';
export { type TimelineRow, timelines } from './timeline.queries.js';
export { migrateWorkerSchema } from './worker-schema.js';
export { type RecordedEvent, writeEvents } from './write-events.js';
