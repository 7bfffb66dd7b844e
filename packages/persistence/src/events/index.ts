export * from './delivery.repository.js';
export { type TimelineRow, timelines } from './timeline.queries.js';
export * from './wake.js';
export { type Handling, type RecordedEvent, writeEvents } from './write-events.js';
