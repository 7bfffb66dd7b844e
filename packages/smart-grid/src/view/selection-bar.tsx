import type { GridQuery } from '../state/grid-query.js';
import type { GridTotal } from '../state/paging.reducer.js';
import { ALL_THAT_MATCH, type GridSelection, isNothingSelected, NOTHING_SELECTED, selectedCount } from '../state/selection.js';
import type { BulkAction } from './smart-grid.types.js';

type SelectionBarProps = {
  selection: GridSelection;
  total: GridTotal | undefined;
  /** All loaded rows are selected and there are more that match. */
  offersAll: boolean;
  query: GridQuery | undefined;
  actions: readonly BulkAction[];
  locale: string;
  onSelectionChange: (selection: GridSelection) => void;
};

/** "4,312", or "10,000+" when nobody has counted to the end; undefined when nobody has counted. */
export const totalWords = (total: GridTotal | undefined, locale: string): string | undefined =>
  total && `${total.count.toLocaleString(locale)}${total.capped ? '+' : ''}`;

/** What is selected, in words: "12 selected", "All 4,312 that match", "All that match except 3". */
export const selectionWords = (selection: GridSelection, total: GridTotal | undefined, locale: string): string => {
  if (selection.mode === 'ids') return `${selection.ids.length.toLocaleString(locale)} selected`;
  const count = totalWords(total, locale);
  const except = selection.except.length;
  return `All ${count ? `${count} ` : ''}that match${except > 0 ? ` except ${except.toLocaleString(locale)}` : ''}`;
};

/** Floats over the rows while something is selected, and says whether that is everything that matches. */
export const SelectionBar = (props: SelectionBarProps) => {
  const { selection, total, offersAll, query, actions, locale, onSelectionChange } = props;
  if (isNothingSelected(selection)) return null;
  const count = selectedCount(selection, total?.capped ? undefined : total?.count);
  const words = totalWords(total, locale);
  return (
    <div className="sg-selection" role="toolbar" aria-label="Selected rows">
      <span className="sg-selection-count" role="status">
        {selectionWords(selection, total, locale)}
      </span>
      {offersAll && (
        <button type="button" className="sg-selection-all" onClick={() => onSelectionChange(ALL_THAT_MATCH)}>
          Select all {words ? `${words} ` : ''}that match
        </button>
      )}
      {actions.map((action) => (
        <button
          key={action.id}
          type="button"
          className={`sg-selection-action${action.tone === 'danger' ? ' sg-danger' : ''}`}
          disabled={action.disabledReason !== undefined || count === 0 || !query}
          title={action.disabledReason}
          onClick={() => query && action.onSelect(selection, query, count)}
        >
          {action.label}
        </button>
      ))}
      <button type="button" className="sg-selection-clear" onClick={() => onSelectionChange(NOTHING_SELECTED)}>
        Clear
      </button>
    </div>
  );
};
