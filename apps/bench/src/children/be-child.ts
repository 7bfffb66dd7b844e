import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Megabytes of the heap that are still used once everything that can be freed has been. */
function usedAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1_048_576;
}

/** The child's side of `startChild`: says where it listens, answers for its processor time and memory, ends with its parent. */
export function beChild(url: string, close: () => Promise<void>): void {
  process.on('message', (asked) => {
    const { user, system } = process.cpuUsage();
    process.send?.(asked === 'memory' ? { memory: usedAfterCollection() } : { cpu: (user + system) / 1000 });
  });
  process.once('disconnect', () => void close().finally(() => process.exit(0)));
  process.send?.({ url });
}
