import { gatherer } from './gather.js';

/** A run that is let go by hand, so that a test decides when a batch ends. */
function byHand() {
  const batches: { calls: readonly number[]; answer(): void; fail(problem: Error): void }[] = [];
  const run = (calls: readonly number[]) =>
    new Promise<readonly string[]>((resolve, reject) => {
      batches.push({ calls, answer: () => resolve(calls.map((call) => `answer ${call}`)), fail: reject });
    });
  return { batches, gather: gatherer<number, string>(run) };
}

/** Lets everything that is ready go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('gathering', () => {
  test('a call alone runs at once', async () => {
    const { batches, gather } = byHand();
    const answer = gather('key', 1);
    expect(batches.map((batch) => batch.calls)).toEqual([[1]]);
    batches[0]!.answer();
    expect(await answer).toBe('answer 1');
  });

  test('calls that come while a batch runs form the next one, in order', async () => {
    const { batches, gather } = byHand();
    const answers = [1, 2, 3, 4].map((call) => gather('key', call));
    expect(batches.map((batch) => batch.calls)).toEqual([[1]]);
    batches[0]!.answer();
    await settled();
    expect(batches.map((batch) => batch.calls)).toEqual([[1], [2, 3, 4]]);
    const late = gather('key', 5);
    batches[1]!.answer();
    await settled();
    expect(batches.map((batch) => batch.calls)).toEqual([[1], [2, 3, 4], [5]]);
    batches[2]!.answer();
    expect(await Promise.all([...answers, late])).toEqual([1, 2, 3, 4, 5].map((call) => `answer ${call}`));
  });

  test('keys do not wait for each other', async () => {
    const { batches, gather } = byHand();
    const answers = [gather('a', 1), gather('b', 2)];
    expect(batches.map((batch) => batch.calls)).toEqual([[1], [2]]);
    for (const batch of batches) batch.answer();
    await Promise.all(answers);
  });

  test('a batch is not without end', async () => {
    const { batches, gather } = byHand();
    const answers = Array.from({ length: 1202 }, (_, call) => gather('key', call));
    for (let i = 0; i < 4; i++) {
      await settled();
      batches[i]!.answer();
    }
    await Promise.all(answers);
    expect(batches.map((batch) => batch.calls.length)).toEqual([1, 500, 500, 201]);
  });

  test('a batch that fails is run again one by one; each has its own answer or failure', async () => {
    const ran: number[][] = [];
    const gather = gatherer<number, string>(async (calls) => {
      ran.push([...calls]);
      if (calls.length > 1) throw new Error('together');
      if (calls[0] === 3) throw new Error('three');
      return calls.map((call) => `answer ${call}`);
    });
    const results = await Promise.allSettled([1, 2, 3, 4].map((call) => gather('key', call)));
    expect(ran).toEqual([[1], [2, 3, 4], [2], [3], [4]]);
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : (result.reason as Error).message))).toEqual([
      'answer 1',
      'answer 2',
      'three',
      'answer 4',
    ]);
    expect(await gather('key', 5)).toBe('answer 5');
  });
});
