import type { CellAt } from './grid-keys.js';

/** The cell that an event happened in. */
export const cellOfEvent = (target: EventTarget | Element): CellAt | undefined => {
  const cell = (target as Element).closest?.<HTMLElement>('[data-col]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), col: Number(cell.dataset.col) } : undefined;
};

/** Whether an event belongs to a control inside a cell, which keeps its keys to itself. */
export const isInControl = (target: EventTarget): boolean => (target as Element).closest('input, textarea, select') !== null;
