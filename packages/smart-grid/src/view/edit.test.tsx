import { screen, waitFor } from '@testing-library/react';
import { renderGrid } from '../testing/render-grid.js';
import { SAMPLE_FIELDS } from '../testing/sample-fields.js';
import type { EditResult } from './smart-grid.types.js';

const fields = SAMPLE_FIELDS.map((field) => ({
  ...field,
  editable: ['reference', 'price', 'note'].includes(field.name),
  defaultVisible: ['reference', 'price', 'status', 'note'].includes(field.name),
}));

const start = async (answer: (value: unknown, overwrite: boolean) => EditResult = () => ({ ok: true })) => {
  const edits: [string, string, unknown][] = [];
  const grid = await renderGrid({
    fields,
    rows: 5,
    onEdit: async (row, field, value, { overwrite }) => {
      edits.push([row.id, field.name, value]);
      return answer(value, overwrite);
    },
  });
  return { ...grid, edits };
};
/** Columns: 1 reference, 2 status, 3 price, 4 note. */
const editor = (name: string) => screen.getByRole('textbox', { name });

describe('editing in place', () => {
  it('begins with F2, saves with Enter, and the focus is back on the cell', async () => {
    const { user, edits, focus, cell } = await start();
    focus(1, 4);
    await user.keyboard('{F2}Bring a towel{Enter}');
    await waitFor(() => expect(cell(1, 4)?.textContent).toBe('Bring a towel'));
    expect(edits).toEqual([['b1', 'note', 'Bring a towel']]);
    expect(document.activeElement).toBe(cell(1, 4));
  });

  it('leaves everything as it was with Escape', async () => {
    const { user, edits, cell } = await start();
    await user.dblClick(cell(1, 1)!);
    await user.keyboard('BW-NEW{Escape}');
    expect(cell(1, 1)?.textContent).toBe('BW-1');
    expect(edits).toEqual([]);
  });

  it('goes on to the next cell that can be edited with Tab, over those that cannot', async () => {
    const { user, edits, focus } = await start();
    focus(0, 1);
    await user.keyboard('{F2}BW-X{Tab}');
    await waitFor(() => expect(document.activeElement).toBe(editor('Price')));
    await user.clear(editor('Price'));
    await user.keyboard('12.5{Enter}');
    await waitFor(() => expect(edits).toHaveLength(2));
    expect(edits).toEqual([
      ['b0', 'reference', 'BW-X'],
      ['b0', 'price', { amountMinor: 1250, currency: 'GBP' }],
    ]);
  });

  it('does not save what is not a value', async () => {
    const { user, edits, focus } = await start();
    focus(0, 3);
    await user.keyboard('{F2}');
    await user.clear(editor('Price'));
    await user.keyboard('cheap{Enter}');
    expect(editor('Price').getAttribute('aria-invalid')).toBe('true');
    expect(edits).toEqual([]);
  });

  it('asks nothing when nothing has changed', async () => {
    const { user, edits, focus } = await start();
    focus(0, 3);
    await user.keyboard('{F2}{Enter}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Price' })).toBeNull());
    expect(edits).toEqual([]);
  });

  it('shows both values when somebody was faster, and overwrites only on demand', async () => {
    const { user, edits, focus, cell } = await start((_, overwrite) =>
      overwrite ? { ok: true } : { ok: false, message: 'Maya changed this two minutes ago.', current: 'Room 2' },
    );
    focus(2, 4);
    await user.keyboard('{F2}Room 3{Enter}');
    const refusal = await screen.findByRole('alert');
    expect(refusal.textContent).toContain('Maya changed this two minutes ago.NowRoom 2YoursRoom 3');
    await user.click(screen.getByRole('button', { name: 'Use mine' }));
    await waitFor(() => expect(cell(2, 4)?.textContent).toBe('Room 3'));
    expect(edits).toHaveLength(2);
  });

  it('says why a change is refused, and takes it back', async () => {
    const { user, focus, cell } = await start(() => ({ ok: false, message: 'The order is invoiced.' }));
    focus(2, 4);
    await user.keyboard('{F2}x{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('The order is invoiced.');
    await user.click(screen.getByRole('button', { name: 'Undo my change' }));
    expect(cell(2, 4)?.textContent).toBe('');
  });

  it('is not offered where it is not allowed', async () => {
    const { user, focus } = await start();
    focus(0, 2);
    await user.keyboard('{F2}');
    expect(screen.queryByRole('textbox', { name: 'Status' })).toBeNull();
    expect(screen.queryByRole('combobox', { name: 'Status' })).toBeNull();
  });
});
