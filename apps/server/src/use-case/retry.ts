import { ConcurrentChange, meaningOf } from '@bookwright/persistence/changes';
import { Problem } from './problem.js';

const ATTEMPTS = 5;

const LOCK_NOT_AVAILABLE = '55P03';

const isWorthRepeating = (problem: unknown): boolean => problem instanceof ConcurrentChange || meaningOf(problem) === 'AGAIN';

const pause = (attempt: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));

/** Runs a transaction again when it met a deadlock, a changed row or a used reference; gives up after five attempts. */
export async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (problem) {
      const busy = (problem as { code?: string }).code === LOCK_NOT_AVAILABLE;
      if (busy || (isWorthRepeating(problem) && count >= ATTEMPTS)) {
        throw new Problem('CONFLICT_BUSY', 'Others are changing the same things. Try again in a moment.');
      }
      if (!isWorthRepeating(problem)) throw problem;
      await pause(count);
    }
  }
}
