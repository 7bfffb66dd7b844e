import { RefreshCw } from 'lucide-react';
import { memo, type ReactNode, type RefObject } from 'react';
import type { FilterWording } from '../format/filter-words.js';
import type { GridField } from '../state/field.js';
import { type GridState, isFiltered } from '../state/grid-state.js';
import { AddFilterMenu } from './add-filter-menu.js';
import type { Anchor } from './anchored.js';
import { ColumnChooser } from './column-chooser.js';
import { FilterChips } from './filter-chips.js';
import { SearchBox } from './search-box.js';
import type { GridDispatch } from './use-grid-dispatch.js';

type GridToolbarProps = {
  label: string;
  state: GridState;
  fields: readonly GridField[];
  known: ReadonlyMap<string, GridField>;
  wording: FilterWording;
  dispatch: GridDispatch;
  searchRef: RefObject<HTMLInputElement | null>;
  /** Filters wait for Show. */
  waiting: boolean;
  onApply: () => void;
  onRefresh: () => void;
  onFilter: (field: GridField, anchor: Anchor) => void;
  onAdvanced: () => void;
  onSaveView: (() => void) | undefined;
  bulk: ReactNode;
  end: ReactNode;
};

/** Finding on the left, seeing on the right; it wraps where it is narrow. */
export const GridToolbar = memo((props: GridToolbarProps) => {
  const { label, state, fields, known, wording, dispatch, onFilter, onAdvanced } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar has no element of its own
    <div className="sg-toolbar" role="group" aria-label={`${label}: find and show`}>
      <SearchBox
        label={label.toLowerCase()}
        search={state.search}
        onSearch={(search) => dispatch({ type: 'setSearch', search })}
        inputRef={props.searchRef}
      />
      <FilterChips
        state={state}
        fields={known}
        wording={wording}
        dispatch={dispatch}
        onEdit={onFilter}
        onEditAdvanced={onAdvanced}
      />
      <AddFilterMenu fields={fields} onPick={onFilter} onAdvanced={onAdvanced} />
      {isFiltered(state) && (
        <button type="button" className="sg-link" onClick={() => dispatch({ type: 'clearFilters' })}>
          Clear all
        </button>
      )}
      {props.waiting && (
        <button type="button" className="sg-show" onClick={props.onApply}>
          Show
        </button>
      )}
      <span className="sg-toolbar-end">
        {props.bulk}
        <button type="button" className="sg-tool sg-tool-icon" aria-label="Refresh" title="Refresh" onClick={props.onRefresh}>
          <RefreshCw size={14} aria-hidden="true" />
        </button>
        <ColumnChooser state={state} fields={known} dispatch={dispatch} />
        {props.onSaveView && (
          <button type="button" className="sg-tool sg-tool-framed" onClick={props.onSaveView}>
            Save view
          </button>
        )}
        {props.end}
      </span>
    </div>
  );
});
GridToolbar.displayName = 'GridToolbar';
