import fc from 'fast-check';
import { coalesce, type NetChange } from './coalesce.js';
import { type Change, insert, patch, remove } from './decision.js';
import { workingCopy } from './facts.js';

type Row = { id: string; version: number; a: number; b: number };

const rows = (...list: Row[]) => ({ things: new Map(list.map((row) => [row.id, row])) });

/** Net changes as a database writes them: versions are compared and set. */
function written(before: ReturnType<typeof rows>, changes: readonly NetChange[]): Map<string, Row> {
  const table = new Map(before.things);
  for (const change of changes) {
    const row = table.get(change.id);
    if (change.op === 'insert') {
      expect(row).toBeUndefined();
      table.set(change.id, { version: 1, ...change.values } as Row);
    } else if (change.op === 'remove') expect(table.delete(change.id)).toBe(true);
    else {
      expect(row?.version).toBe(change.expectedVersion);
      table.set(change.id, { ...row!, ...change.set, version: change.nextVersion });
    }
  }
  return table;
}

const bare = (table: ReadonlyMap<string, Row>) =>
  [...table.values()].map(({ id, a, b }) => ({ id, a, b })).sort((x, y) => (x.id < y.id ? -1 : 1));

/** A step against whatever rows are there when it comes: made, changed in one or the other field, or removed. */
const someStep = fc.record({
  row: fc.constantFrom('p', 'q', 'r', 'n'),
  kind: fc.constantFrom('a', 'b', 'remove'),
  value: fc.nat(9),
});

describe('coalescing', () => {
  test('writing the net changes leaves what one by one would leave', () => {
    const start = rows(
      { id: 'p', version: 1, a: 0, b: 0 },
      { id: 'q', version: 7, a: 1, b: 1 },
      { id: 'r', version: 3, a: 2, b: 2 },
    );
    fc.assert(
      fc.property(fc.array(someStep, { maxLength: 12 }), (steps) => {
        const present = workingCopy(start);
        const changes: Change[] = [];
        const gone = new Set<string>();
        for (const { row: id, kind, value } of steps) {
          const row = present.facts.things.get(id);
          if (gone.has(id)) continue;
          const change = !row
            ? insert('things', { id, a: value, b: value })
            : kind === 'remove'
              ? remove('things', id)
              : patch<Row>('things', row, kind === 'a' ? { a: value } : { b: value });
          if (change.op === 'remove' && start.things.has(id)) gone.add(id);
          changes.push(change);
          present.absorb([change]);
        }
        const net = coalesce(changes);
        expect(new Set(net.map((change) => change.id)).size).toBe(net.length);
        expect(bare(written(start, net))).toEqual(bare(present.facts.things));
        for (const id of ['p', 'q', 'r']) {
          const kept = written(start, net).get(id);
          if (kept) expect(kept.version).toBe(present.facts.things.get(id)!.version);
        }
      }),
    );
  });

  test('many seats of one session are one update of it', () => {
    const session = (version: number, a: number): Row => ({ id: 's', version, a, b: 0 });
    const changes = [0, 1, 2].map((n) => patch('things', session(4 + n, n), { a: n + 1 }));
    expect(coalesce(changes)).toEqual([
      { op: 'patch', entity: 'things', id: 's', expectedVersion: 4, nextVersion: 7, set: { a: 3 } },
    ]);
  });

  test('what is made and removed again is not written', () => {
    expect(coalesce([insert('things', { id: 'n', a: 1 }), remove('things', 'n')])).toEqual([]);
  });

  test('equal ids of different tables are different rows', () => {
    expect(coalesce([remove('things', 'x'), remove('others', 'x')])).toHaveLength(2);
  });

  test('a change after a removal, and a second making, are faults', () => {
    const row: Row = { id: 'p', version: 1, a: 0, b: 0 };
    expect(() => coalesce([remove('things', 'p'), patch('things', row, { a: 1 })])).toThrow('patched after it was removed');
    expect(() => coalesce([patch('things', row, { a: 1 }), insert('things', { id: 'p' })])).toThrow(
      'inserted after it was changed',
    );
  });
});
