import fc from 'fast-check';
import { accepted, type Decision, insert, patch, refusedWith, remove } from './decision.js';
import { decideInOrder, workingCopy } from './facts.js';

type Session = { id: string; version: number; capacity: number; taken: number };
type Facts = { sessions: ReadonlyMap<string, Session> };

const someSeats = (capacity: number, taken = 0): Facts => ({
  sessions: new Map([['s', { id: 's', version: 1, capacity, taken }]]),
});

function takeSeats(facts: Facts, { id, seats }: { id: string; seats: number }): Decision {
  const session = facts.sessions.get('s')!;
  if (session.taken + seats > session.capacity) return refusedWith(id, 'SESSION_FULL');
  return accepted(id, [patch('sessions', session, { taken: session.taken + seats })], []);
}

describe('deciding in order', () => {
  test('each sees what every accepted one before it has left; the refused leave nothing', () => {
    const wishes = fc.array(fc.record({ id: fc.uuid(), seats: fc.integer({ min: 1, max: 5 }) }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(20), wishes, (capacity, commands) => {
        const decisions = decideInOrder(someSeats(capacity), commands, takeSeats);
        let taken = 0;
        for (const [index, { seats }] of commands.entries()) {
          const fits = taken + seats <= capacity;
          expect(decisions[index]!.refusals.length === 0).toBe(fits);
          if (fits) taken += seats;
        }
        expect(taken).toBeLessThanOrEqual(capacity);
      }),
    );
  });

  test('the facts of the caller stay as they were', () => {
    const facts = someSeats(3);
    decideInOrder(
      facts,
      [
        { id: 'a', seats: 1 },
        { id: 'b', seats: 1 },
      ],
      takeSeats,
    );
    expect(facts.sessions.get('s')).toEqual({ id: 's', version: 1, capacity: 3, taken: 0 });
  });

  test('nothing to decide is no decision', () => expect(decideInOrder(someSeats(1), [], takeSeats)).toEqual([]));
});

describe('a working copy', () => {
  test('follows what is made, changed and removed, with versions as the database counts them', () => {
    const present = workingCopy(someSeats(3));
    present.absorb([insert('sessions', { id: 't', capacity: 9, taken: 0 })]);
    present.absorb([patch('sessions', present.facts.sessions.get('s')!, { taken: 2 })]);
    present.absorb([patch('sessions', present.facts.sessions.get('s')!, { taken: 3 })]);
    expect(present.facts.sessions.get('s')).toEqual({ id: 's', version: 3, capacity: 3, taken: 3 });
    expect(present.facts.sessions.get('t')).toEqual({ id: 't', version: 1, capacity: 9, taken: 0 });
    present.absorb([remove('sessions', 's')]);
    expect([...present.facts.sessions.keys()]).toEqual(['t']);
  });

  test('leaves alone what was not loaded', () => {
    const present = workingCopy(someSeats(3));
    present.absorb([
      insert('others', { id: 'x' }),
      patch('sessions', { id: 'unknown', version: 1, capacity: 1, taken: 0 }, { taken: 1 }),
    ]);
    expect(Object.keys(present.facts)).toEqual(['sessions']);
    expect([...present.facts.sessions.keys()]).toEqual(['s']);
  });
});
