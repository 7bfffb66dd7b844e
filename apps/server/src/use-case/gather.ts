/** A call that waits for its batch. */
type Waiting<Call, Answer> = { call: Call; resolve(answer: Answer): void; reject(problem: unknown): void };

const MOST_AT_ONCE = 500;

/**
 * Group commit for calls that contend for the same thing: while one batch runs, calls that arrive wait and form the next
 * one. There is no timer, so an idle key costs nothing. When a batch fails as a whole, its calls are run one by one.
 */
export function gatherer<Call, Answer>(run: (calls: readonly Call[]) => Promise<readonly Answer[]>) {
  const queues = new Map<string, Waiting<Call, Answer>[]>();

  async function settle(batch: Waiting<Call, Answer>[]): Promise<void> {
    try {
      const answers = await run(batch.map((waiting) => waiting.call));
      for (const [index, waiting] of batch.entries()) waiting.resolve(answers[index]!);
    } catch (problem) {
      if (batch.length === 1) batch[0]!.reject(problem);
      else for (const waiting of batch) await settle([waiting]);
    }
  }

  async function drain(key: string, queue: Waiting<Call, Answer>[]): Promise<void> {
    while (queue.length > 0) await settle(queue.splice(0, MOST_AT_ONCE));
    queues.delete(key);
  }

  return (key: string, call: Call): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const queue = queues.get(key);
      if (queue) {
        queue.push({ call, resolve, reject });
        return;
      }
      const first: Waiting<Call, Answer>[] = [{ call, resolve, reject }];
      queues.set(key, first);
      void drain(key, first);
    });
}
