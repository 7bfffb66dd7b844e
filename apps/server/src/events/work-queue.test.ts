import { workQueue } from './work-queue.js';

/** Work that lasts until it is let go, and a record of what ran. */
function controlled(concurrency: number) {
  const started: string[] = [];
  const ends: (() => void)[] = [];
  const queue = workQueue((key) => {
    started.push(key);
    return new Promise((resolve) => ends.push(resolve));
  }, concurrency);
  const endFirst = async () => {
    ends.shift()!();
    await new Promise(setImmediate);
  };
  return { queue, started, endFirst };
}

test('many wake-ups during a run make one run after it, which sees what they were about', async () => {
  const { queue, started, endFirst } = controlled(4);
  for (let i = 0; i < 100; i++) queue.add('harbour');
  expect(started).toEqual(['harbour']);
  await endFirst();
  expect(started).toEqual(['harbour', 'harbour']);
  await endFirst();
  expect(started).toHaveLength(2);
});

test('no more keys run side by side than allowed, and a busy key does not hold up the others', async () => {
  const { queue, started, endFirst } = controlled(2);
  for (const key of ['a', 'a', 'b', 'c', 'd']) queue.add(key);
  expect(started).toEqual(['a', 'b']);
  await endFirst();
  expect(started).toEqual(['a', 'b', 'a']);
  await endFirst();
  expect(started).toEqual(['a', 'b', 'a', 'c']);
});

test('stopping waits for what runs and starts nothing more', async () => {
  const { queue, started, endFirst } = controlled(1);
  queue.add('a');
  queue.add('b');
  let stopped = false;
  const stopping = queue.stop().then(() => {
    stopped = true;
  });
  await new Promise(setImmediate);
  expect(stopped).toBe(false);
  await endFirst();
  await stopping;
  queue.add('c');
  expect(started).toEqual(['a']);
});
