import { jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { FakeSource, sampleRow, sampleRows } from '../testing/fake-source.js';
import { renderGrid } from '../testing/render-grid.js';

const scrollTo = (grid: HTMLElement, top: number) => {
  grid.scrollTop = top;
  fireEvent.scroll(grid);
};
const answer = (source: FakeSource, index: number) => act(async () => source.pending[index]?.answer());

describe('rows, page by page', () => {
  it('only those in sight are in the page', async () => {
    const { grid } = await renderGrid();
    expect(grid().querySelectorAll('.sg-row').length).toBeLessThan(30);
  });

  it('the next page is asked for near the end, after the cursor of the last one', async () => {
    const { grid, source } = await renderGrid();
    scrollTo(grid(), 30 * 33);
    expect(source.asked).toHaveLength(1);
    scrollTo(grid(), 70 * 33);
    expect(await screen.findByText('200 of 250 bookings')).toBeTruthy();
    expect(source.asked.map(({ after }) => after)).toEqual([null, '100']);
    scrollTo(grid(), 170 * 33);
    expect(await screen.findByText('250 bookings')).toBeTruthy();
    expect(grid().getAttribute('aria-rowcount')).toBe('251');
  });

  it('the total is asked for once, after the first page, and only when there is more', async () => {
    const { source } = await renderGrid();
    expect(await screen.findByText('100 of 250 bookings')).toBeTruthy();
    expect(source.totalsAsked).toHaveLength(1);
    const { source: small } = await renderGrid({ rows: 5 });
    expect(small.totalsAsked).toHaveLength(0);
  });

  it('a capped total is counted exactly when a person asks', async () => {
    const source = new FakeSource(() => sampleRows(250), { count: 200, capped: true });
    const { user } = await renderGrid({ source });
    expect(await screen.findByText('100 of 200+ bookings')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Count exactly' }));
    expect(await screen.findByText('100 of 250 bookings')).toBeTruthy();
  });

  it('an answer to an earlier query is ignored, however late it comes', async () => {
    const source = new FakeSource((query) => (query.orderBy.length > 0 ? [sampleRow(77)] : [sampleRow(1)]));
    source.manual = true;
    const { user, header } = await renderGrid({ source });
    await user.click(header('Starts'));
    expect(source.pending).toHaveLength(2);
    expect(source.pending[0]?.asked.signal.aborted).toBe(true);
    await answer(source, 1);
    expect(screen.getByText('BW-77')).toBeTruthy();
    await answer(source, 0);
    expect(screen.getByText('BW-77')).toBeTruthy();
    expect(screen.queryByText('BW-1')).toBeNull();
  });

  it('the old rows stay until the new ones are there', async () => {
    const source = new FakeSource((query) => (query.orderBy.length > 0 ? [sampleRow(77)] : [sampleRow(1)]));
    const { user, header, grid } = await renderGrid({ source });
    source.manual = true;
    await user.click(header('Starts'));
    expect(screen.getByText('BW-1')).toBeTruthy();
    expect(grid().getAttribute('aria-busy')).toBe('true');
    await answer(source, 0);
    expect(screen.queryByText('BW-1')).toBeNull();
    expect(grid().getAttribute('aria-busy')).toBeNull();
  });

  it('a reload covers what was scrolled to, so that nothing jumps', async () => {
    const { grid, source, page } = await renderGrid();
    scrollTo(grid(), 70 * 33);
    await screen.findByText('200 of 250 bookings');
    scrollTo(grid(), 120 * 33);
    await page.show({ revision: 1 });
    await waitFor(() => expect(grid().getAttribute('aria-busy')).toBeNull());
    const again = source.asked.filter(({ after }) => after === null)[1];
    expect(again?.first).toBeGreaterThan(125);
    expect(grid().scrollTop).toBe(120 * 33);
    expect(screen.getByText('BW-121')).toBeTruthy();
  });
});

describe('waiting', () => {
  it('is not shown before 200 ms, and then with a skeleton', async () => {
    const source = new FakeSource(() => sampleRows(3));
    source.manual = true;
    jest.useFakeTimers();
    try {
      const { view } = await renderGrid({ source });
      act(() => jest.advanceTimersByTime(190));
      expect(view.container.querySelector('.sg-skeleton')).toBeNull();
      act(() => jest.advanceTimersByTime(20));
      expect(view.container.querySelector('.sg-skeleton')).not.toBeNull();
      await answer(source, 0);
      expect(view.container.querySelector('.sg-skeleton')).toBeNull();
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('failing', () => {
  it('the first page says why, and tries again', async () => {
    const source = new FakeSource(() => sampleRows(3));
    source.manual = true;
    const { user } = await renderGrid({ source });
    await act(async () => source.pending[0]?.fail(new Error('The server did not answer.')));
    expect(screen.getByRole('alert').textContent).toContain('The server did not answer.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await answer(source, 1);
    expect(screen.getByText('BW-2')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('a later page leaves the rows, and goes on from the same cursor', async () => {
    const { user, grid, source } = await renderGrid();
    source.manual = true;
    scrollTo(grid(), 70 * 33);
    await act(async () => source.pending[0]?.fail(new Error('Lost the connection.')));
    expect(screen.getByRole('alert').textContent).toContain('Lost the connection.');
    expect(screen.getByText('BW-71')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(source.pending[1]?.asked.after).toBe('100');
    await answer(source, 1);
    expect(screen.getByText('200 of 250 bookings')).toBeTruthy();
  });

  it('a total that fails is simply not there', async () => {
    const source = new FakeSource(() => sampleRows(250));
    source.loadTotal = () => Promise.reject(new Error('slow'));
    await renderGrid({ source });
    expect(screen.getByText('100 of many bookings')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
