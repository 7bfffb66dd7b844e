import { screen, within } from '@testing-library/react';
import type { GridQuery } from '../state/grid-query.js';
import type { GridSelection } from '../state/selection.js';
import { renderGrid } from '../testing/render-grid.js';

const selectedRows = (grid: HTMLElement) =>
  [...grid.querySelectorAll('[role="row"][aria-selected="true"]')].map((row) => (row as HTMLElement).dataset.row);
const bar = () => screen.queryByRole('toolbar', { name: 'Selected rows' });

describe('selecting rows', () => {
  it('[AP-35] with the mouse: one, several with Control, a range with Shift', async () => {
    const { user, page, grid } = await renderGrid();
    await user.click(screen.getByRole('checkbox', { name: 'Select BW-1' }));
    await user.keyboard('{Control>}');
    await user.click(screen.getByText('BW-3'));
    await user.keyboard('{/Control}');
    expect(page.selection).toEqual({ mode: 'ids', ids: ['b1', 'b3'] });
    await user.keyboard('{Shift>}');
    await user.click(screen.getByText('BW-5'));
    await user.keyboard('{/Shift}');
    expect(selectedRows(grid())).toEqual(['1', '3', '4', '5']);
    expect(bar()?.textContent).toContain('4 selected');
  });

  it('[AP-35] with the keyboard: Space, Shift+Space, and Shift with arrows that go back again', async () => {
    const { user, grid, focus } = await renderGrid();
    focus(1, 1);
    await user.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selectedRows(grid())).toEqual(['1', '2', '3']);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(selectedRows(grid())).toEqual(['1', '2']);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Shift>} {/Shift}');
    expect(selectedRows(grid())).toEqual(['1', '2', '3', '4', '5']);
  });

  it('[AP-35] all that match, as a query with exceptions', async () => {
    const told: [GridSelection, GridQuery, number | undefined][] = [];
    const { user, page } = await renderGrid({
      state: { filters: [{ field: 'status', operator: 'in', value: ['CONFIRMED'] }] },
      bulkActions: [{ id: 'change', label: 'Change…', onSelect: (...args) => told.push(args) }],
    });
    await user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }));
    expect(bar()?.textContent).toContain('100 selected');
    await user.click(await screen.findByRole('button', { name: 'Select all 250 that match' }));
    expect(bar()?.textContent).toContain('All 250 that match');
    await user.click(screen.getByRole('checkbox', { name: 'Select BW-2' }));
    expect(page.selection).toEqual({ mode: 'all', except: ['b2'] });
    expect(bar()?.textContent).toContain('All 250 that match except 1');
    await user.click(screen.getByRole('button', { name: 'Change…' }));
    expect(told).toEqual([
      [{ mode: 'all', except: ['b2'] }, expect.objectContaining({ where: { status: { in: ['CONFIRMED'] } } }), 249],
    ]);
  });

  it('Control+A selects what is loaded, and offers the rest', async () => {
    const { user, page, focus } = await renderGrid();
    focus(0, 1);
    await user.keyboard('{Control>}a{/Control}');
    expect(page.selection.mode === 'ids' && page.selection.ids).toHaveLength(100);
    expect(screen.getByRole('button', { name: /^Select all/ })).toBeTruthy();
  });

  it('offers nothing more when everything is loaded', async () => {
    const { user } = await renderGrid({ rows: 20 });
    await user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }));
    expect(bar()?.textContent).toContain('20 selected');
    expect(within(bar()!).queryByRole('button', { name: /^Select all/ })).toBeNull();
  });

  it('the checkbox of the header tells none, some and all, and clears', async () => {
    const { user, page } = await renderGrid({ rows: 3 });
    const all = screen.getByRole('checkbox', { name: 'Select all loaded rows' });
    expect(all.getAttribute('aria-checked')).toBe('false');
    await user.click(screen.getByRole('checkbox', { name: 'Select BW-1' }));
    expect(all.getAttribute('aria-checked')).toBe('mixed');
    await user.click(all);
    expect(all.getAttribute('aria-checked')).toBe('true');
    await user.click(all);
    expect(page.selection).toEqual({ mode: 'ids', ids: [] });
    expect(bar()).toBeNull();
  });

  it('forgets what another filter would hide', async () => {
    const { user, page } = await renderGrid({ state: { filters: [{ field: 'paid', operator: 'eq', value: true }] } });
    await user.click(screen.getByRole('checkbox', { name: 'Select BW-1' }));
    await user.click(screen.getByRole('button', { name: 'Remove filter Paid Yes' }));
    expect(page.selection).toEqual({ mode: 'ids', ids: [] });
  });

  it('stays when only the order changes', async () => {
    const { user, page, header } = await renderGrid();
    await user.click(screen.getByRole('checkbox', { name: 'Select BW-1' }));
    await user.click(header('Starts'));
    expect(page.selection).toEqual({ mode: 'ids', ids: ['b1'] });
  });

  it('[AL-28] "Delete selected" wakes up with the first selected row', async () => {
    const { user } = await renderGrid({
      bulkActions: [{ id: 'delete', label: 'Delete selected', tone: 'danger', inToolbar: true, onSelect: () => {} }],
    });
    const button = () =>
      within(screen.getByRole('group', { name: /find and show/ })).getByRole('button', { name: 'Delete selected' });
    expect(button()).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('checkbox', { name: 'Select BW-1' }));
    expect(button()).toHaveProperty('disabled', false);
    await user.click(screen.getByRole('checkbox', { name: 'Select BW-1' }));
    expect(button()).toHaveProperty('disabled', true);
  });

  it('an action that is not allowed says why', async () => {
    const { user } = await renderGrid({
      bulkActions: [{ id: 'x', label: 'Delete', disabledReason: 'You may not delete bookings', onSelect: () => {} }],
    });
    await user.click(screen.getByRole('checkbox', { name: 'Select BW-1' }));
    const button = screen.getByRole('button', { name: 'Delete' });
    expect([button.title, (button as HTMLButtonElement).disabled]).toEqual(['You may not delete bookings', true]);
  });
});

describe('rows that stand out', () => {
  it('[AL-30] a deleted row is pink and says so', async () => {
    const { row } = await renderGrid({ rowTone: (each) => (each.id === 'b2' ? 'deleted' : undefined) });
    expect(row(2).classList.contains('sg-tone-deleted')).toBe(true);
    expect(within(row(2)).getByText('Deleted')).toBeTruthy();
    expect(within(row(1)).queryByText('Deleted')).toBeNull();
  });

  it('[AL-30] the word stands beside the name where the status is out of sight', async () => {
    const columns = ['reference', 'customer', 'status'].map((name) => ({ name, visible: true, width: 500 }));
    const { cell } = await renderGrid({ state: { columns }, rowTone: () => 'deleted' });
    expect(cell(2, 1)?.textContent).toMatch(/Deleted$/);
  });

  it('the row that is open beside the grid is the current one', async () => {
    const { row } = await renderGrid({ activeId: 'b3' });
    expect(row(3).getAttribute('aria-current')).toBe('true');
    expect(row(2).getAttribute('aria-current')).toBeNull();
  });

  it('a grid without selection has no checkboxes', async () => {
    const { grid } = await renderGrid({ onSelectionChange: undefined });
    expect(within(grid()).queryByRole('checkbox')).toBeNull();
    expect(grid().getAttribute('aria-colcount')).toBe('5');
  });
});
