import type { Context } from '../context.js';

type Waiting<Value> = { key: string; resolve: (value: Value) => void; reject: (problem: unknown) => void };

/** Collects the keys asked for while a level of an answer is resolved, and loads them together. Keys are loaded once. */
class Batch<Value> {
  private readonly values = new Map<string, Promise<Value>>();
  private waiting: Waiting<Value>[] = [];

  constructor(private readonly loadMany: (keys: string[]) => Promise<Map<string, Value>>) {}

  load(key: string): Promise<Value> {
    let value = this.values.get(key);
    if (!value) {
      value = new Promise<Value>((resolve, reject) => this.waiting.push({ key, resolve, reject }));
      this.values.set(key, value);
      if (this.waiting.length === 1) setImmediate(() => this.run());
    }
    return value;
  }

  private async run(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    try {
      const found = await this.loadMany(batch.map(({ key }) => key));
      for (const { key, resolve } of batch) resolve(found.get(key) as Value);
    } catch (problem) {
      for (const { reject } of batch) reject(problem);
    }
  }
}

const batches = (): Map<object, Batch<unknown>> => new Map();

/**
 * Loads `key` together with the other keys asked for under the same `per` in this request: one statement per nested list of
 * an answer. `per` is what tells two nested lists apart, such as their selection.
 */
export function inBatch<Value>(
  context: Context,
  per: object,
  key: string,
  loadMany: (keys: string[]) => Promise<Map<string, Value>>,
): Promise<Value> {
  const all = context.loaders(batches);
  let batch = all.get(per) as Batch<Value> | undefined;
  if (!batch) {
    batch = new Batch(loadMany);
    all.set(per, batch as Batch<unknown>);
  }
  return batch.load(key);
}
