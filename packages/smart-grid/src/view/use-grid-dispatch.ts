import { useCallback, useEffect, useRef, useState } from 'react';
import type { GridField } from '../state/field.js';
import { type GridAction, gridReducer } from '../state/grid.reducer.js';
import type { GridState } from '../state/grid-state.js';

export type GridDispatch = (action: GridAction) => void;

const FILTERS = new Set<GridAction['type']>([
  'setSearch',
  'setFilter',
  'setFieldFilters',
  'removeFilter',
  'clearFilters',
  'setAdvanced',
]);

type Options = {
  fields: readonly GridField[];
  state: GridState;
  onStateChange: (state: GridState) => void;
  applyMode: 'LIVE' | 'EXPLICIT';
};

type Draft = Pick<GridState, 'search' | 'filters' | 'advanced'>;

/**
 * Turns actions into new states. Under EXPLICIT, filters collect in a draft until `apply`.
 * @returns the state as the toolbar shows it, whether it waits to be applied, and the ways to change it
 */
export const useGridDispatch = ({ fields, state, onStateChange, applyMode }: Options) => {
  const latest = useRef(state);
  const [draft, setDraft] = useState<Draft>();
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const dispatch = useCallback<GridDispatch>(
    (action) => {
      if (applyMode === 'EXPLICIT' && FILTERS.has(action.type)) {
        setDraft((current) => {
          const { search, filters, advanced } = gridReducer({ ...latest.current, ...current }, action, fields);
          return { search, filters, advanced };
        });
        return;
      }
      const next = gridReducer(latest.current, action, fields);
      if (next === latest.current) return;
      latest.current = next;
      onStateChange(next);
    },
    [fields, onStateChange, applyMode],
  );

  const apply = useCallback(() => {
    if (!draft) return;
    latest.current = { ...latest.current, ...draft };
    setDraft(undefined);
    onStateChange(latest.current);
  }, [draft, onStateChange]);

  return { shown: draft ? { ...state, ...draft } : state, waiting: draft !== undefined, dispatch, apply };
};
