import { fieldList, operatorsOf } from './fields.js';
import { type FilterTree, matches } from './filter.js';

const LIST = fieldList('THING', 'booking.read', [
  { name: 'title', label: 'Title', kind: 'TEXT', nullable: true },
  { name: 'email', label: 'Email', kind: 'TEXT', nullable: true, ignoresCase: true },
  { name: 'size', label: 'Size', kind: 'NUMBER' },
]);

const row = { title: 'Yoga for all', email: 'Ann@Example.org', size: 5 };

describe('meaning of filters', () => {
  test.each<[FilterTree, boolean]>([
    [{}, true],
    [{ title: { eq: 'Yoga for all' } }, true],
    [{ title: { eq: 'yoga for all' } }, false],
    [{ title: { contains: 'FOR' } }, true],
    [{ title: { startsWith: 'yoga' } }, true],
    [{ title: { startsWith: 'for' } }, false],
    [{ email: { eq: 'ann@example.ORG' } }, true],
    [{ email: { in: ['x@y.z', 'ANN@example.org'] } }, true],
    [{ size: { gte: 5, lt: 6 } }, true],
    [{ size: { gt: 5 } }, false],
    [{ size: { neq: 4 }, title: { isEmpty: false } }, true],
    [{ or: [{ size: { eq: 1 } }, { size: { eq: 5 } }] }, true],
    [{ or: [] }, false],
    [{ and: [] }, true],
    [{ not: { size: { eq: 5 } } }, false],
  ])('%j is %s', (tree, expected) => expect(matches(LIST, tree, row)).toBe(expected));

  test.each<[FilterTree, boolean]>([
    [{ title: { eq: 'x' } }, false],
    [{ title: { neq: 'x' } }, true],
    [{ title: { isEmpty: true } }, true],
    [{ not: { title: { contains: 'x' } } }, true],
  ])('without a title %j is %s', (tree, expected) => expect(matches(LIST, tree, { title: null, size: 1 })).toBe(expected));

  test('only a field that may be empty is asked whether it is', () => {
    expect(operatorsOf(LIST.byName.get('title')!)).toContain('isEmpty');
    expect(() => matches(LIST, { size: { isEmpty: true } }, row)).toThrow('size has no operator isEmpty');
  });
});
