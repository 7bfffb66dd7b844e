import { screen } from '@testing-library/react';
import { renderGrid } from '../testing/render-grid.js';

const focused = () => document.activeElement as HTMLElement;
const place = () => [Number(focused().closest<HTMLElement>('[data-row]')?.dataset.row), Number(focused().dataset.col)];

const focusFirst = async (setup: Parameters<typeof renderGrid>[0] = {}) => {
  const grid = await renderGrid(setup);
  grid.focus(0, 1);
  return grid;
};

describe('the keyboard in the grid', () => {
  it('has one cell that Tab reaches', async () => {
    const { grid } = await renderGrid();
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('moves cell by cell, and stops at the edges', async () => {
    const { user } = await focusFirst();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(place()).toEqual([2, 2]);
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(place()).toEqual([2, 0]);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(place()).toEqual([-1, 0]);
  });

  it('jumps with Home, End and Control', async () => {
    const { user } = await focusFirst();
    await user.keyboard('{End}');
    expect(place()).toEqual([0, 5]);
    await user.keyboard('{Home}');
    expect(place()).toEqual([0, 0]);
    await user.keyboard('{Control>}{End}{/Control}');
    expect(place()).toEqual([99, 5]);
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(place()).toEqual([0, 0]);
  });

  it('moves by a screenful', async () => {
    const { user } = await focusFirst();
    await user.keyboard('{PageDown}');
    expect(place()).toEqual([9, 1]);
    await user.keyboard('{PageDown}{PageUp}');
    expect(place()).toEqual([9, 1]);
  });

  it('opens with Enter', async () => {
    const opened: string[] = [];
    const { user } = await focusFirst({ onOpen: (row) => opened.push(row.id) });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(opened).toEqual(['b1']);
  });

  it('sorts in the header, with Shift by several keys', async () => {
    const { user, page, header } = await focusFirst();
    await user.keyboard('{ArrowUp}{Enter}{ArrowRight}{Shift>}{Enter}{/Shift}');
    expect(page.state.sort).toEqual([
      { field: 'reference', direction: 'ASC' },
      { field: 'starts', direction: 'ASC' },
    ]);
    expect(header('Reference').getAttribute('aria-sort')).toBe('ascending');
    expect(header('Starts').getAttribute('aria-sort')).toBe('other');
  });

  it('opens the menu of a row with the menu key or Shift+F10, and comes back to the cell', async () => {
    const { user } = await focusFirst({ rowMenu: () => [{ id: 'open', label: 'Open customer', onSelect: () => {} }] });
    await user.keyboard('{ArrowDown}{ContextMenu}');
    expect(await screen.findByRole('menuitem', { name: 'Open customer' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menuitem')).toBeNull();
    expect(place()).toEqual([1, 1]);
    await user.keyboard('{Shift>}{F10}{/Shift}');
    expect(await screen.findByRole('menuitem', { name: 'Open customer' })).toBeTruthy();
  });

  it('does with a column everything that the pointer does', async () => {
    const { user, page } = await focusFirst();
    const visible = () => page.state.columns.filter((column) => column.visible).map((column) => column.name);
    const choose = async (label: string) => {
      await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
      await user.click(await screen.findByRole('menuitem', { name: label }));
    };
    await user.keyboard('{ArrowUp}{ArrowRight}');
    await choose('Move right');
    expect(visible()).toEqual(['reference', 'customer', 'starts', 'status', 'price']);
    await choose('Hide column');
    expect(visible()).toEqual(['reference', 'starts', 'status', 'price']);
    await choose('Wider');
    expect(page.state.columns.find((column) => column.name === 'starts')?.width).toBeGreaterThan(150);
  });

  it('"/" goes to the search from anywhere, and types in a field as ever', async () => {
    const { user } = await focusFirst();
    await user.keyboard('/');
    const search = screen.getByRole('searchbox', { name: 'Search bookings' });
    expect(focused()).toBe(search);
    await user.keyboard('a/b');
    expect(search).toHaveProperty('value', 'a/b');
  });

  it('keeps the place when other rows take it', async () => {
    const { user, page } = await focusFirst();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    await page.show({ revision: 2 });
    expect(await screen.findByText('BW-0')).toBeTruthy();
    expect(place()).toEqual([2, 2]);
  });
});

describe('what a screen reader is told', () => {
  it('the size of the grid, -1 rows while nobody has counted, and each row’s place', async () => {
    const { grid, row } = await renderGrid({ rows: 30 });
    expect(grid().getAttribute('aria-rowcount')).toBe('31');
    expect(grid().getAttribute('aria-colcount')).toBe('6');
    expect(grid().getAttribute('aria-multiselectable')).toBe('true');
    expect(row(3).getAttribute('aria-rowindex')).toBe('5');
    expect(row(3).querySelector('[data-col="2"]')?.getAttribute('aria-colindex')).toBe('3');
  });

  it('is not told a total that is only "at least"', async () => {
    const { FakeSource, sampleRows } = await import('../testing/fake-source.js');
    const source = new FakeSource(() => sampleRows(250), { count: 200, capped: true });
    const { grid } = await renderGrid({ source });
    expect(await screen.findByText('100 of 200+ bookings')).toBeTruthy();
    expect(grid().getAttribute('aria-rowcount')).toBe('-1');
  });
});
