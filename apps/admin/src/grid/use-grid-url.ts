import { type GridNotice, type GridState, gridStateFromSearch, gridStateToSearch } from '@bookwright/smart-grid';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { PathField } from './grid-field.js';
import { type BuiltInView, firstView, viewOf, viewState } from './grid-view.js';

export type GridUrl = {
  view: BuiltInView;
  state: GridState;
  /** The person has changed the view. */
  changed: boolean;
  notices: GridNotice[];
  setState: (state: GridState) => void;
  setView: (id: string) => void;
};

/** The whole state of a grid lives in the URL: which view, and what differs from it. The record beside it stays open. */
export const useGridUrl = (views: readonly BuiltInView[], fields: readonly PathField[]): GridUrl => {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const view = viewOf(views, new URLSearchParams(search).get('view'));
  const base = useMemo(() => viewState(view, fields), [view, fields]);
  const { state, notices } = useMemo(() => gridStateFromSearch(search, fields, base), [search, fields, base]);
  const setState = useCallback(
    (next: GridState) => {
      const query = gridStateToSearch(next, fields, base, search);
      void navigate({ pathname, search: query }, { replace: true });
    },
    [fields, base, search, pathname, navigate],
  );
  const setView = useCallback(
    (id: string) => void navigate({ pathname, search: id === firstView(views).id ? '' : `view=${id}` }),
    [navigate, pathname, views],
  );
  const changed = gridStateToSearch(state, fields, base) !== '';
  return { view, state, changed, notices, setState, setView };
};
