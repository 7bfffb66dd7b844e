import { useCallback, useState } from 'react';
import type { Anchor } from './anchored.js';

export type GridMenu =
  | { kind: 'row'; row: number; col: number; anchor: Anchor }
  | { kind: 'column'; name: string; anchor: Anchor };

/** Which menu is open, and where; only one is at a time. */
export const useGridMenus = () => {
  const [menu, setMenu] = useState<GridMenu>();
  const openRow = useCallback((row: number, col: number, anchor: Anchor) => setMenu({ kind: 'row', row, col, anchor }), []);
  const openColumn = useCallback((name: string | undefined, anchor: Anchor) => {
    if (name) setMenu({ kind: 'column', name, anchor });
  }, []);
  const close = useCallback(() => setMenu(undefined), []);
  return { menu, openRow, openColumn, close };
};
