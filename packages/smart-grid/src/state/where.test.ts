import fc from 'fast-check';
import { arbitraryWhere } from '../testing/arbitrary-state.js';
import { SAMPLE_FIELDS } from '../testing/sample-fields.js';
import { treeOfWhere, whereOfTree } from './filter-tree.js';
import { type FilterProblem, fieldMap, normalWhere } from './where.js';
import { whereOfText, whereText } from './where-text.js';

const fields = fieldMap(SAMPLE_FIELDS);
const ignore = () => {};

describe('a filter tree', () => {
  it('is in normal form once and for all', () => {
    fc.assert(fc.property(arbitraryWhere, (where) => expect(normalWhere(where, fields)).toEqual(where)));
  });

  it('comes back from its text', () => {
    fc.assert(
      fc.property(arbitraryWhere, (where) => {
        expect(where && whereOfText(whereText(where), fields, ignore)).toEqual(where);
      }),
      { numRuns: 300 },
    );
  });

  it('means the same after a person has opened it and changed nothing', () => {
    fc.assert(
      fc.property(arbitraryWhere, (where) => {
        const edited = whereOfTree(treeOfWhere(where), fields);
        expect(flat(edited)).toEqual(flat(where));
      }),
      { numRuns: 300 },
    );
  });

  it('unwraps lists of one and drops empty ones', () => {
    expect(normalWhere({ and: [{ or: [{ paid: { eq: true } }] }, { or: [] }] }, fields)).toEqual({ paid: { eq: true } });
  });

  it('splits several operators on one field', () => {
    expect(normalWhere({ seats: { gte: 2, lt: 5 } }, fields)).toEqual({ and: [{ seats: { gte: 2 } }, { seats: { lt: 5 } }] });
  });

  it('reports what it leaves out', () => {
    const problems: FilterProblem[] = [];
    const where = normalWhere({ colour: { eq: 'red' }, paid: { gt: true }, seats: { eq: 'x' } }, fields, (each) =>
      problems.push(each),
    );
    expect(where).toBeUndefined();
    expect(problems).toEqual([
      { kind: 'UNKNOWN_FIELD', field: 'colour' },
      { kind: 'UNKNOWN_OPERATOR', field: 'paid', operator: 'gt' },
      { kind: 'BAD_VALUE', field: 'seats', operator: 'eq' },
    ]);
  });

  it('stops at a depth that nobody builds by hand', () => {
    const deep = `${'not('.repeat(5000)}paid.eq(true)${')'.repeat(5000)}`;
    expect(() => whereOfText(deep, fields, ignore)).not.toThrow();
  });
});

/** Editing joins `and` with `and`: the same meaning, one level less. */
const flat = (where: ReturnType<typeof normalWhere>): unknown => {
  if (!where) return where;
  if (where.and) return { and: where.and.flatMap((item) => (item.and ? (flat(item) as { and: unknown[] }).and : [flat(item)])) };
  if (where.or) return { or: where.or.map(flat) };
  if (where.not) return { not: flat(where.not) };
  return where;
};
