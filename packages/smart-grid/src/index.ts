export { FieldValue, type FieldValueProps } from './format/field-value.js';
export {
  createFormatters,
  type FormatOptions,
  type Formatters,
  formatDuration,
  formatMoney,
  minorUnits,
} from './format/formatters.js';
export { StatusBadge, type StatusBadgeProps } from './format/status-badge.js';
export { type StatusTone, statusTone, statusWords } from './format/status-tone.js';
export * from './state/field.js';
export * from './state/grid.reducer.js';
export * from './state/grid-query.js';
export * from './state/grid-state.js';
export type { GridPage, GridTotal } from './state/paging.reducer.js';
export { RELATIVE_DATES, type RelativeDate, type RelativeValue, relativeDateLabel } from './state/relative-date.js';
export { type GridNotice, gridStateFromSearch, gridStateToSearch } from './state/search-params.js';
export * from './state/selection.js';
export { SmartGrid } from './view/smart-grid.js';
export type * from './view/smart-grid.types.js';
