/** So many tries in so long a time; then no more until the time is over. */
export type AttemptLimitOptions = { attempts: number; windowMs: number; now?: () => number };

/** Counts tries per key in this process. Old keys are forgotten, and there is a bound on how many are remembered. */
export type AttemptLimit = {
  /** Counts a try. @returns 0 when it may go ahead, else the seconds until the next one may. */
  take(key: string): number;
  /** Forgets a key: the person has shown who they are. */
  clear(key: string): void;
};

const REMEMBERED = 50_000;

export function attemptLimit({ attempts, windowMs, now = () => performance.now() }: AttemptLimitOptions): AttemptLimit {
  const windows = new Map<string, { used: number; endsAt: number }>();
  return {
    take(key) {
      const at = now();
      let window = windows.get(key);
      if (!window || window.endsAt <= at) {
        windows.delete(key);
        if (windows.size >= REMEMBERED) windows.delete(windows.keys().next().value!);
        window = { used: 0, endsAt: at + windowMs };
        windows.set(key, window);
      }
      if (window.used >= attempts) return Math.ceil((window.endsAt - at) / 1000);
      window.used += 1;
      return 0;
    },
    clear: (key) => void windows.delete(key),
  };
}
