/** A cell by its place: row -1 is the header; col 0 is the selection column, 1 the first column of data. */
export type CellAt = { row: number; col: number };

export type GridBounds = { rows: number; firstCol: number; lastCol: number /** Rows on a screenful. */; page: number };

export type KeyPress = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** What a key means in the grid (ARIA grid pattern). */
export type KeyIntent =
  | { type: 'move'; to: CellAt; extend: boolean }
  | { type: 'toggle' }
  | { type: 'extend' }
  | { type: 'selectLoaded' }
  | { type: 'open' }
  | { type: 'edit' }
  | { type: 'sort'; multi: boolean }
  | { type: 'rowMenu' }
  | { type: 'columnMenu' };

const HEADER = -1;

const target = ({ row, col }: CellAt, press: KeyPress, bounds: GridBounds): CellAt | undefined => {
  const jump = press.ctrlKey || press.metaKey;
  const last = bounds.rows - 1;
  switch (press.key) {
    case 'ArrowUp':
      return { row: jump ? Math.min(0, last) : row - 1, col };
    case 'ArrowDown':
      return { row: jump ? last : row + 1, col };
    case 'ArrowLeft':
      return { row, col: jump ? bounds.firstCol : col - 1 };
    case 'ArrowRight':
      return { row, col: jump ? bounds.lastCol : col + 1 };
    case 'Home':
      return { row: jump ? Math.min(0, last) : row, col: bounds.firstCol };
    case 'End':
      return { row: jump ? last : row, col: bounds.lastCol };
    case 'PageUp':
      return { row: row === HEADER ? row : Math.max(0, row - bounds.page), col };
    case 'PageDown':
      return { row: row + bounds.page, col };
    default:
      return undefined;
  }
};

/** The nearest cell there is. */
export const clampCell = ({ row, col }: CellAt, bounds: GridBounds): CellAt => ({
  row: Math.max(HEADER, Math.min(row, bounds.rows - 1)),
  col: Math.max(bounds.firstCol, Math.min(col, bounds.lastCol)),
});

const headerIntent = (press: KeyPress, at: CellAt): KeyIntent | undefined => {
  if (press.key === 'ContextMenu' || (press.key === 'F10' && press.shiftKey)) return { type: 'columnMenu' };
  if (press.key === 'ArrowDown' && press.altKey) return { type: 'columnMenu' };
  if (press.key !== 'Enter' && press.key !== ' ') return undefined;
  return at.col === 0 ? { type: 'selectLoaded' } : { type: 'sort', multi: press.shiftKey };
};

const rowIntent = (press: KeyPress, at: CellAt): KeyIntent | undefined => {
  if (press.key === 'ContextMenu' || (press.key === 'F10' && press.shiftKey)) return { type: 'rowMenu' };
  if (press.key === ' ') return press.shiftKey ? { type: 'extend' } : { type: 'toggle' };
  if (press.key === 'F2') return { type: 'edit' };
  if (press.key === 'Enter') return at.col === 0 ? { type: 'toggle' } : { type: 'open' };
  return undefined;
};

/** The meaning of a key on a cell; undefined leaves it to the browser. */
export const keyIntent = (press: KeyPress, at: CellAt, bounds: GridBounds): KeyIntent | undefined => {
  if ((press.ctrlKey || press.metaKey) && press.key.toLowerCase() === 'a') return { type: 'selectLoaded' };
  const intent = at.row === HEADER ? headerIntent(press, at) : rowIntent(press, at);
  if (intent || press.altKey) return intent;
  const to = target(at, press, bounds);
  if (!to) return undefined;
  const vertical = to.row !== at.row || press.key.startsWith('Page');
  return { type: 'move', to: clampCell(to, bounds), extend: press.shiftKey && vertical && at.row !== HEADER && to.row >= 0 };
};
