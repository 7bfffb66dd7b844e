import type { GridQuery } from '../state/grid-query.js';
import type { GridTotal } from '../state/paging.reducer.js';
import { type GridSelection, isNothingSelected, selectedCount } from '../state/selection.js';
import type { BulkAction } from './smart-grid.types.js';

type ToolbarActionsProps = {
  actions: readonly BulkAction[];
  selection: GridSelection;
  query: GridQuery | undefined;
  total: GridTotal | undefined;
};

/** Actions that are always in sight, and wait for a selection (AL-28). */
export const ToolbarActions = ({ actions, selection, query, total }: ToolbarActionsProps) => {
  const count = selectedCount(selection, total?.capped ? undefined : total?.count);
  return actions.map((action) => (
    <button
      key={action.id}
      type="button"
      className={`sg-tool${action.tone === 'danger' ? ' sg-danger' : ''}`}
      disabled={isNothingSelected(selection) || count === 0 || action.disabledReason !== undefined || !query}
      title={action.disabledReason}
      onClick={() => query && action.onSelect(selection, query, count)}
    >
      {action.label}
    </button>
  ));
};
