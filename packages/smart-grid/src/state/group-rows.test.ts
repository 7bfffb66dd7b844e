import fc from 'fast-check';
import { aField } from '../testing/sample-fields.js';
import { grouped, groupKey, ungrouped } from './group-rows.js';

describe('rows under headings', () => {
  it('every row has its place, and every run one heading above it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), fc.boolean(), (keys, more) => {
        const places = grouped(keys, more);
        const runs = keys.filter((key, index) => key !== keys[index - 1]).length;
        expect(places.count).toBe(keys.length + runs);
        keys.forEach((_, row) => {
          expect(places.at(places.placeOf(row))).toBe(row);
        });
        const headings = Array.from({ length: places.count }, (_, place) => places.at(place)).filter(
          (at) => typeof at !== 'number',
        );
        expect(headings.map((heading) => heading.loaded).reduce((sum, count) => sum + count, 0)).toBe(keys.length);
        expect(headings.slice(0, -1).every((heading) => heading.complete)).toBe(true);
        expect(headings.at(-1)?.complete).toBe(headings.length === 0 ? undefined : !more);
      }),
    );
  });

  it('without a grouping rows stand where they are', () => {
    expect([ungrouped(3).at(2), ungrouped(3).placeOf(2), ungrouped(3).count]).toEqual([2, 2, 3]);
  });
});

describe('the key of a group', () => {
  it.each([
    ['DATE_TIME', '2026-11-23T23:30:00Z', '2026-11-24'],
    ['DATE', '2026-11-23', '2026-11-23'],
    ['REFERENCE', { id: 'c1', label: 'Priya' }, 'c1'],
    ['STATUS', 'CONFIRMED', 'CONFIRMED'],
    ['BOOLEAN', false, 'false'],
    ['TEXT', null, ''],
  ] as const)('of a %s is what its rows share', (kind, value, key) => {
    expect(groupKey({ id: '1', field: value }, aField('field', kind), 'Europe/Paris')).toBe(key);
  });
});
