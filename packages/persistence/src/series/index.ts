export { changeRuleLocks, loadChangeRuleFacts } from './change-rule-facts.js';
export { SERIES_LIST } from './series.queries.js';
export { SERIES_OCCURRENCE_RECORD, SERIES_RECORD } from './series.record.js';
export * from './series-facts.js';
