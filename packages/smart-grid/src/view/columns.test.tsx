import { fireEvent, screen, within } from '@testing-library/react';
import { visibleColumns } from '../state/grid-state.js';
import { renderGrid } from '../testing/render-grid.js';

const shown = (page: {
  state: Parameters<typeof visibleColumns>[0] extends never ? never : { columns: Parameters<typeof visibleColumns>[0] };
}) => visibleColumns(page.state.columns).map((column) => column.name);
const openChooser = async (user: Awaited<ReturnType<typeof renderGrid>>['user']) => {
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  return within(await screen.findByRole('dialog', { name: 'Columns' }));
};

describe('the column chooser', () => {
  it('[AP-27] finds "Booked course", shows it, and asks the server for it', async () => {
    const { user, page, source, header } = await renderGrid();
    const chooser = await openChooser(user);
    await user.type(chooser.getByRole('textbox', { name: 'Search columns' }), 'course');
    expect(chooser.getAllByRole('checkbox')).toHaveLength(1);
    await user.click(chooser.getByRole('checkbox', { name: 'Booked course' }));
    expect(shown(page)).toContain('bookedCourse');
    expect(header('Booked course')).toBeTruthy();
    expect(source.asked.at(-1)?.query.columns).toContain('bookedCourse');
  });

  it('hides without asking again, and never hides the last column', async () => {
    const { user, page, source } = await renderGrid({
      state: {
        columns: [
          { name: 'reference', visible: true },
          { name: 'price', visible: true },
        ],
      },
    });
    const chooser = await openChooser(user);
    await user.click(chooser.getByRole('checkbox', { name: 'Price' }));
    expect(shown(page)).toEqual(['reference']);
    expect(source.asked).toHaveLength(1);
    expect(chooser.getByRole('checkbox', { name: 'Reference' })).toHaveProperty('disabled', true);
  });

  it('moves columns, sets the density, and goes back to the default', async () => {
    const { user, page, row } = await renderGrid();
    const before = shown(page);
    const chooser = await openChooser(user);
    await user.click(chooser.getByRole('button', { name: 'Move Price left' }));
    expect(shown(page)).toEqual(['reference', 'starts', 'customer', 'price', 'status']);
    await user.click(chooser.getByRole('radio', { name: 'Comfortable' }));
    expect(row(1).style.transform).toBe('translateY(41px)');
    await user.click(chooser.getByRole('button', { name: 'Reset' }));
    expect(shown(page)).toEqual(before);
  });
});

describe('headers', () => {
  it('sort by one key with a click, by several with Shift', async () => {
    const { user, page, header, source } = await renderGrid();
    await user.click(header('Starts'));
    await user.keyboard('{Shift>}');
    await user.click(header('Price'));
    await user.keyboard('{/Shift}');
    expect(page.state.sort).toEqual([
      { field: 'starts', direction: 'ASC' },
      { field: 'price', direction: 'ASC' },
    ]);
    await screen.findByText('100 of 250 bookings');
    expect(source.asked.at(-1)?.query.orderBy).toEqual(page.state.sort);
    await user.click(header('Starts'));
    expect(page.state.sort).toEqual([{ field: 'starts', direction: 'DESC' }]);
    expect(header('Starts').getAttribute('aria-sort')).toBe('descending');
    expect(header('Price').getAttribute('aria-sort')).toBeNull();
  });

  it('do not sort by what the server cannot sort by', async () => {
    const { user, page, header } = await renderGrid({ state: { columns: [{ name: 'note', visible: true }] } });
    await user.click(header('Note'));
    expect(page.state.sort).toEqual([]);
  });

  it('are resized by their edge, and go back with a double click', async () => {
    const { page, header } = await renderGrid();
    const edge = header('Starts').querySelector('[data-resize]')!;
    const width = Number.parseInt(header('Starts').style.width, 10);
    fireEvent.pointerDown(edge, { clientX: 500, pointerId: 1, button: 0 });
    fireEvent.pointerMove(edge, { clientX: 540, pointerId: 1 });
    expect(header('Starts').style.width).toBe(`${width + 40}px`);
    fireEvent.pointerUp(edge, { pointerId: 1 });
    const kept = () => page.state.columns.find((column) => column.name === 'starts')?.width;
    expect(kept()).toBe(width + 40);
    fireEvent.doubleClick(edge);
    expect(kept()).toBeUndefined();
  });

  it('are moved by dragging', async () => {
    const { page, header, grid } = await renderGrid();
    const lefts: Record<string, number> = { reference: 0, starts: 200, customer: 400, status: 600, price: 800 };
    for (const cell of grid().querySelectorAll<HTMLElement>('[data-name]')) {
      const left = lefts[cell.dataset.name!]!;
      cell.getBoundingClientRect = () => ({ left, right: left + 200, width: 200, top: 0, height: 33 }) as DOMRect;
    }
    fireEvent.pointerDown(header('Price'), { clientX: 850, button: 0, pointerType: 'mouse' });
    fireEvent.pointerMove(grid(), { clientX: 230 });
    fireEvent.pointerUp(grid());
    fireEvent.click(header('Price'));
    expect(shown(page)).toEqual(['reference', 'price', 'starts', 'customer', 'status']);
    expect(page.state.sort).toEqual([]);
  });

  it('keep the first column in sight, and whatever is pinned', async () => {
    const { page, header, user } = await renderGrid();
    expect(header('Reference').classList.contains('sg-pin')).toBe(true);
    fireEvent.contextMenu(header('Price'), { clientX: 10, clientY: 10, button: 2 });
    await user.click(await screen.findByRole('menuitem', { name: 'Pin to the left' }));
    expect(shown(page)[0]).toBe('price');
    expect(header('Price').classList.contains('sg-pin')).toBe(true);
  });
});

describe('groups', () => {
  it('gather the rows of a day under a heading with their count', async () => {
    const { user, page, header, grid, source } = await renderGrid({ rows: 30 });
    fireEvent.contextMenu(header('Starts'), { clientX: 10, clientY: 10, button: 2 });
    await user.click(await screen.findByRole('menuitem', { name: 'Group by this' }));
    expect(page.state.groupBy).toBe('starts');
    const headings = within(grid()).getAllByRole('rowheader');
    expect(headings[0]?.textContent).toBe('Monday 23 November15 bookings');
    await screen.findByText('30 bookings');
    expect(source.asked.at(-1)?.query.orderBy).toEqual([{ field: 'starts', direction: 'ASC' }]);
  });

  it('take the count and the sum from the server while not all rows are loaded', async () => {
    const { FakeSource, sampleRows } = await import('../testing/fake-source.js');
    const source = Object.assign(new FakeSource(() => sampleRows(250)), {
      loadGroups: async () => [{ key: '2026-11-23', count: 38, note: '£5,120.00' }],
    });
    const { grid } = await renderGrid({ source, state: { groupBy: 'starts' } });
    expect(await within(grid()).findByText('38 bookings · £5,120.00')).toBeTruthy();
  });

  it('are stepped over by the keyboard', async () => {
    const { user, focus } = await renderGrid({ rows: 30, state: { groupBy: 'starts' } });
    focus(10, 1);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('BW-14');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('BW-15');
  });
});
