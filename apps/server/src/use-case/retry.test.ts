import { ConcurrentChange } from '@bookwright/persistence/changes';
import { Problem } from './problem.js';
import { withRetries } from './retry.js';

/** Fails with each problem in turn, then succeeds. */
function failing(...problems: unknown[]) {
  let attempts = 0;
  return {
    attempt: async () => {
      attempts += 1;
      if (problems.length >= attempts) throw problems[attempts - 1];
      return 'done';
    },
    attempts: () => attempts,
  };
}

const deadlock = { code: '40P01' };

describe('trying again', () => {
  test.each([
    ['a deadlock', deadlock],
    ['a failed serialization', { code: '40001' }],
    ['a changed row', new ConcurrentChange('bookings')],
    ['a reference that is used', { code: '23505', constraint: 'orders_reference_unique' }],
  ])('after %s', async (_, problem) => {
    const work = failing(problem, problem);
    expect(await withRetries(work.attempt)).toBe('done');
    expect(work.attempts()).toBe(3);
  });

  test('five times at most: then the caller is told that it is busy', async () => {
    const work = failing(...Array.from({ length: 9 }, () => deadlock));
    await expect(withRetries(work.attempt)).rejects.toMatchObject({ code: 'CONFLICT_BUSY' });
    expect(work.attempts()).toBe(5);
  });

  test('four failures are not too many', async () => {
    expect(await withRetries(failing(deadlock, deadlock, deadlock, deadlock).attempt)).toBe('done');
  });

  test('not after waiting too long for a lock: that is busy at once', async () => {
    const work = failing({ code: '55P03' });
    await expect(withRetries(work.attempt)).rejects.toBeInstanceOf(Problem);
    expect(work.attempts()).toBe(1);
  });

  test.each([
    ['a constraint that means no', { code: '23P01', constraint: 'allocations_no_overlap' }],
    ['a fault', new TypeError('x is not a function')],
  ])('not after %s: it goes on as it is', async (_, problem) => {
    const work = failing(problem);
    await expect(withRetries(work.attempt)).rejects.toBe(problem);
    expect(work.attempts()).toBe(1);
  });
});
