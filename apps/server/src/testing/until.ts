import { setTimeout as pause } from 'node:timers/promises';

/** Waits for a condition to come true; fails after as many seconds. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 10): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`It did not come true in ${seconds} seconds`);
    await pause(5);
  }
}
