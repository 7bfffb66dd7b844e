import { jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderGrid } from '../testing/render-grid.js';
import type { RowMenuItem } from './smart-grid.types.js';

const menuOf =
  (told: string[]) =>
  (row: { id: string }): RowMenuItem[] => [
    { id: 'open', label: 'Open customer', onSelect: () => told.push(`open ${row.id}`) },
    { id: 'line', divider: true },
    { id: 'in', label: 'Check in', disabledReason: 'It is not confirmed yet', onSelect: () => told.push('check in') },
  ];

describe('the menu of a row', () => {
  it('opens with a right click, and acts on that row', async () => {
    const told: string[] = [];
    const { user, cell } = await renderGrid({ rowMenu: menuOf(told) });
    fireEvent.contextMenu(cell(2, 2)!, { clientX: 50, clientY: 60, button: 2 });
    await user.click(await screen.findByRole('menuitem', { name: 'Open customer' }));
    expect(told).toEqual(['open b2']);
    expect(screen.queryByRole('menuitem')).toBeNull();
  });

  it('keeps what cannot be done within reach, with its reason, and does nothing', async () => {
    const told: string[] = [];
    const { user, cell } = await renderGrid({ rowMenu: menuOf(told) });
    fireEvent.contextMenu(cell(2, 2)!, { clientX: 50, clientY: 60, button: 2 });
    const item = await screen.findByRole('menuitem', { name: /Check in.*It is not confirmed yet/ });
    await user.click(item);
    expect(item.getAttribute('aria-disabled')).toBe('true');
    expect(told).toEqual([]);
  });

  it('opens when a finger rests, but not when it scrolls, and the row is not opened as well', async () => {
    const opened: string[] = [];
    const { cell } = await renderGrid({ rowMenu: menuOf([]), onOpen: (row) => opened.push(row.id) });
    const touch = { pointerType: 'touch', clientX: 50, clientY: 60 };
    jest.useFakeTimers();
    try {
      fireEvent.pointerDown(cell(1, 2)!, touch);
      fireEvent.pointerMove(cell(1, 2)!, { ...touch, clientY: 90 });
      act(() => jest.advanceTimersByTime(600));
      expect(screen.queryByRole('menuitem')).toBeNull();
      fireEvent.pointerDown(cell(1, 2)!, touch);
      act(() => jest.advanceTimersByTime(600));
      fireEvent.pointerUp(cell(1, 2)!, touch);
      fireEvent.click(cell(1, 2)!);
    } finally {
      jest.useRealTimers();
    }
    expect(await screen.findByRole('menuitem', { name: 'Open customer' })).toBeTruthy();
    expect(opened).toEqual([]);
  });
});

describe('a click', () => {
  it('opens the row beside the grid', async () => {
    const opened: string[] = [];
    const { user, page } = await renderGrid({ onOpen: (row) => opened.push(row.id) });
    await user.click(screen.getByText('BW-4'));
    expect(opened).toEqual(['b4']);
    expect(page.selection).toEqual({ mode: 'ids', ids: [] });
  });

  it('on a view asks for that view', async () => {
    const told: string[] = [];
    const views = {
      items: [{ id: 'today', label: 'Today', count: 42 }],
      activeId: 'today',
      onSelect: (id: string) => told.push(id),
    };
    const { user } = await renderGrid({ views });
    const tab = screen.getByRole('button', { name: /^Today/ });
    expect([tab.textContent, tab.getAttribute('aria-current')]).toEqual(['Today42', 'true']);
    await user.click(tab);
    expect(told).toEqual(['today']);
  });
});
