/** Runs work by key: one run of a key at a time, a bounded number of keys side by side. */
export type WorkQueue = {
  /** Asks for a run that starts after now. Asking again before it starts changes nothing. */
  add(key: string): void;
  /** Takes nothing more, forgets what has not started, and waits for what has. */
  stop(): Promise<void>;
};

/** @param work must not throw. */
export function workQueue(work: (key: string) => Promise<void>, concurrency: number): WorkQueue {
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();
  let stopped = false;

  function startWhatFits(): void {
    for (const key of waiting) {
      if (running.size >= concurrency) return;
      if (running.has(key)) continue;
      waiting.delete(key);
      const run = work(key).then(() => {
        running.delete(key);
        startWhatFits();
      });
      running.set(key, run);
    }
  }

  return {
    add(key) {
      if (stopped) return;
      waiting.add(key);
      startWhatFits();
    },
    async stop() {
      stopped = true;
      waiting.clear();
      await Promise.all(running.values());
    },
  };
}
