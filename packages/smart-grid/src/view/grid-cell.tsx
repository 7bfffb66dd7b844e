import type { ReactNode } from 'react';
import type { Formatters } from '../format/formatters.js';
import { StatusBadge } from '../format/status-badge.js';
import { type GridRow, isRightAligned } from '../state/field.js';
import type { LayoutColumn } from './use-column-layout.js';

/** What a cell shows; called for every visible cell, so it makes no component where text will do. */
export const cellContent = (row: GridRow, { field }: LayoutColumn, formatters: Formatters): ReactNode => {
  const value = row[field.name];
  if (value === null || value === undefined) return null;
  if (field.kind === 'STATUS' && typeof value === 'string') return <StatusBadge value={value} options={field.options} />;
  return formatters.field(field, value);
};

export const cellClass = (column: LayoutColumn): string =>
  `sg-cell${column.pinned ? ' sg-pin' : ''}${isRightAligned(column.field.kind) ? ' sg-right' : ''}${column.col === 1 ? ' sg-name' : ''}`;
