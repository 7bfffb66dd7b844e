import { useCallback, useMemo, useRef } from 'react';
import type { GridRow } from '../state/field.js';
import {
  extendSelection,
  type GridSelection,
  NOTHING_SELECTED,
  selectedTest,
  setSelected,
  toggleSelected,
} from '../state/selection.js';

type Options = {
  rows: readonly GridRow[];
  selection: GridSelection | undefined;
  onSelectionChange: ((selection: GridSelection) => void) | undefined;
};

/** The selection, with the anchor that Shift reaches from. */
export const useRowSelection = ({ rows, selection = NOTHING_SELECTED, onSelectionChange }: Options) => {
  const anchor = useRef<string>(undefined);
  const reached = useRef<string>(undefined);
  const isSelected = useMemo(() => selectedTest(selection), [selection]);

  const toggle = useCallback(
    (row: number) => {
      const id = rows[row]?.id;
      if (id === undefined) return;
      anchor.current = id;
      reached.current = undefined;
      onSelectionChange?.(toggleSelected(selection, id));
    },
    [rows, selection, onSelectionChange],
  );

  /** Selects from the anchor to this row; what an earlier reach selected beyond is given back. */
  const extendTo = useCallback(
    (row: number, from?: number) => {
      const id = rows[row]?.id;
      if (id === undefined) return;
      const order = rows.map((each) => each.id);
      anchor.current ??= rows[from ?? row]?.id;
      if (!anchor.current || !order.includes(anchor.current)) anchor.current = rows[from ?? row]?.id ?? id;
      onSelectionChange?.(extendSelection(selection, order, anchor.current, id, reached.current));
      reached.current = id;
    },
    [rows, selection, onSelectionChange],
  );

  /** Where the next Shift reaches from. */
  const setAnchor = useCallback(
    (row: number) => {
      anchor.current = rows[row]?.id;
      reached.current = undefined;
    },
    [rows],
  );

  const allLoaded = rows.length > 0 && rows.every((row) => isSelected(row.id));
  const someLoaded = allLoaded || rows.some((row) => isSelected(row.id));

  const selectLoaded = useCallback(() => {
    onSelectionChange?.(
      setSelected(
        selection,
        rows.map((row) => row.id),
        true,
      ),
    );
  }, [rows, selection, onSelectionChange]);

  /** The checkbox of the header: all loaded rows, or none. */
  const toggleLoaded = useCallback(() => {
    if (allLoaded) onSelectionChange?.(NOTHING_SELECTED);
    else selectLoaded();
  }, [allLoaded, selectLoaded, onSelectionChange]);

  const checked: boolean | 'mixed' = allLoaded ? true : someLoaded ? 'mixed' : false;
  return { isSelected, toggle, extendTo, setAnchor, selectLoaded, toggleLoaded, checked, allLoaded };
};
