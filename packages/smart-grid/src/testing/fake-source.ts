import type { GridRow } from '../state/field.js';
import type { GridQuery } from '../state/grid-query.js';
import type { GridPage, GridTotal } from '../state/paging.reducer.js';
import type { GridSource } from '../view/smart-grid.types.js';

type Asked = { query: GridQuery; after: string | null; first: number; signal: AbortSignal };

/** A booking-like row, by its number. */
export const sampleRow = (number: number, rest: Partial<GridRow> = {}): GridRow => ({
  id: `b${number}`,
  reference: `BW-${number}`,
  starts: new Date(Date.UTC(2026, 10, 23, 9) + number * 3_600_000).toISOString(),
  customer: { id: `c${number % 3}`, label: ['Priya Nair', 'Jon Haddad', 'Lena Fischer'][number % 3] },
  status: ['CONFIRMED', 'SCHEDULED', 'CANCELLED'][number % 3],
  price: { amountMinor: 1000 + number * 100, currency: 'GBP' },
  note: null,
  ...rest,
});

/** A source over rows in memory that answers at once, and remembers what it was asked. */
export class FakeSource implements GridSource {
  asked: Asked[] = [];
  totalsAsked: { query: GridQuery; exact: boolean }[] = [];
  /** Set to answer by hand: each call waits in `pending`. */
  manual = false;
  pending: { answer: (page?: GridPage) => void; fail: (error: Error) => void; asked: Asked }[] = [];

  constructor(
    public rows: (query: GridQuery) => GridRow[],
    public total?: GridTotal,
  ) {}

  page({ query, after, first }: Asked): GridPage {
    const rows = this.rows(query);
    const from = after === null ? 0 : Number(after);
    const to = from + first;
    return { rows: rows.slice(from, to), endCursor: String(to), hasNextPage: to < rows.length };
  }

  loadPage = (query: GridQuery, page: { after: string | null; first: number; signal: AbortSignal }): Promise<GridPage> => {
    const asked = { query, ...page };
    this.asked.push(asked);
    if (!this.manual) return Promise.resolve(this.page(asked));
    return new Promise((resolve, fail) => {
      this.pending.push({ asked, fail, answer: (given = this.page(asked)) => resolve(given) });
    });
  };

  loadTotal = (query: GridQuery, { exact }: { exact: boolean }): Promise<GridTotal> => {
    this.totalsAsked.push({ query, exact });
    const count = this.rows(query).length;
    return Promise.resolve(exact ? { count, capped: false } : (this.total ?? { count, capped: false }));
  };
}

export const sampleRows = (count: number): GridRow[] => Array.from({ length: count }, (_, number) => sampleRow(number));
