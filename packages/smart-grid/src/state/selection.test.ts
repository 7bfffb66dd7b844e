import fc from 'fast-check';
import {
  ALL_THAT_MATCH,
  extendSelection,
  type GridSelection,
  isNothingSelected,
  NOTHING_SELECTED,
  selectedCount,
  selectedTest,
  selectionInput,
  setSelected,
  toggleSelected,
} from './selection.js';

const ORDER = ['a', 'b', 'c', 'd', 'e', 'f'];
const selected = (selection: GridSelection) => ORDER.filter(selectedTest(selection));

describe('a selection', () => {
  it('[AP-35] does what a plain set would, whether it is kept as a list or as everything but a list', () => {
    const id = fc.constantFrom(...ORDER);
    const step = fc.oneof(
      id.map((each) => ({ kind: 'toggle' as const, ids: [each] })),
      fc.uniqueArray(id).map((ids) => ({ kind: 'select' as const, ids })),
      fc.uniqueArray(id).map((ids) => ({ kind: 'unselect' as const, ids })),
    );
    fc.assert(
      fc.property(fc.boolean(), fc.array(step), (all, steps) => {
        const model = new Set(all ? ORDER : []);
        let selection: GridSelection = all ? ALL_THAT_MATCH : NOTHING_SELECTED;
        for (const { kind, ids } of steps) {
          if (kind === 'toggle') selection = toggleSelected(selection, ids[0]!);
          else selection = setSelected(selection, ids, kind === 'select');
          for (const each of ids) {
            if (kind === 'select' || (kind === 'toggle' && !model.has(each))) model.add(each);
            else model.delete(each);
          }
        }
        expect(selected(selection)).toEqual(ORDER.filter((each) => model.has(each)));
        expect(selectedCount(selection, ORDER.length)).toBe(model.size);
      }),
    );
  });

  it('reaches from the anchor in both directions, and gives back what it reached before', () => {
    const down = extendSelection({ mode: 'ids', ids: ['a', 'c'] }, ORDER, 'c', 'e');
    expect(selected(down)).toEqual(['a', 'c', 'd', 'e']);
    const up = extendSelection(down, ORDER, 'c', 'b', 'e');
    expect(selected(up)).toEqual(['a', 'b', 'c']);
  });

  it('[AP-35] of all that match goes to the server as a query, not as a list', () => {
    const query = { where: { status: { in: ['CONFIRMED'] } }, search: 'priya' };
    expect(selectionInput(toggleSelected(ALL_THAT_MATCH, 'c'), query)).toEqual({ ...query, except: ['c'] });
    expect(selectionInput({ mode: 'ids', ids: ['a'] }, query)).toEqual({ ids: ['a'] });
  });

  it('counts all that match only when the total is known', () => {
    expect(selectedCount({ mode: 'all', except: ['a'] }, undefined)).toBeUndefined();
    expect(selectedCount({ mode: 'all', except: ['a'] }, 4312)).toBe(4311);
    expect(isNothingSelected(NOTHING_SELECTED)).toBe(true);
    expect(isNothingSelected(ALL_THAT_MATCH)).toBe(false);
  });
});
