import type { KeyboardEvent } from 'react';
import type { GridRow } from '../state/field.js';
import { anchorOf } from './anchored.js';
import { cellOfEvent, isInControl } from './cell-of-event.js';
import type { GridInteraction } from './grid-interaction.types.js';
import { type GridBounds, type KeyIntent, keyIntent } from './grid-keys.js';

/** Does what a key means. */
export const useGridKeyboard = <Row extends GridRow>(grid: GridInteraction<Row>, bounds: GridBounds) => {
  const { rows, layout, selectable, focus, rowSelection, dispatch } = grid;

  const obey = (intent: KeyIntent, element: Element) => {
    const { at } = focus;
    switch (intent.type) {
      case 'move':
        if (intent.extend && selectable) rowSelection.extendTo(intent.to.row, at.row);
        return focus.moveTo(intent.to);
      case 'toggle':
        return selectable ? rowSelection.toggle(at.row) : undefined;
      case 'extend':
        return selectable ? rowSelection.extendTo(at.row) : undefined;
      case 'selectLoaded':
        if (!selectable) return undefined;
        return at.row < 0 && at.col === 0 ? rowSelection.toggleLoaded() : rowSelection.selectLoaded();
      case 'open':
        return rows[at.row] && grid.onOpen?.(rows[at.row]!);
      case 'edit':
        return grid.edit(at);
      case 'sort':
        return dispatch({ type: 'toggleSort', field: layout.columns[at.col - 1]!.field.name, multi: intent.multi });
      case 'rowMenu':
        return grid.openRowMenu?.(at, anchorOf(element));
      case 'columnMenu':
        return grid.openColumnMenu(at.col, anchorOf(element));
    }
  };

  return (event: KeyboardEvent) => {
    if (!cellOfEvent(event.target) || isInControl(event.target)) return;
    const intent = keyIntent(event, focus.at, bounds);
    if (!intent) return;
    event.preventDefault();
    // A menu that opens now listens for keys on the document, and must not hear the one that opened it.
    if (intent.type === 'rowMenu' || intent.type === 'columnMenu') event.stopPropagation();
    obey(intent, event.target as Element);
  };
};
