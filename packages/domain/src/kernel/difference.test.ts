import { difference } from './difference.js';

type Row = { name: string; note: string | null; count: number };
const row: Row = { name: 'Ann', note: null, count: 2 };

describe('difference', () => {
  test('holds only what changes, as it was and as it will be', () => {
    expect(difference<Row>(row, { name: 'Bea', note: null, count: 2 })).toEqual({
      before: { name: 'Ann' },
      after: { name: 'Bea' },
    });
    expect(difference<Row>(row, { note: 'x', count: 0 })).toEqual({
      before: { note: null, count: 2 },
      after: { note: 'x', count: 0 },
    });
  });

  test('is null when nothing changes, and what is left out does not change', () => {
    expect(difference<Row>(row, {})).toBeNull();
    expect(difference<Row>(row, { name: 'Ann', note: undefined })).toBeNull();
  });

  test('a value that was not loaded counts as none', () => {
    expect(difference<Partial<Row>>({ name: 'Ann' }, { note: null })).toBeNull();
    expect(difference<Partial<Row>>({ name: 'Ann' }, { note: 'x' })).toEqual({ before: { note: null }, after: { note: 'x' } });
  });
});
