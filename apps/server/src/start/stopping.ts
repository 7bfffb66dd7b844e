/** Something to give back, and what to say when that fails. */
type Held = { what: string; release: () => unknown };

/** What a running server holds. Releasing gives it back once, the last held first, and goes on after a failure. */
export function stopping(log: (sentence: string) => void) {
  const held: Held[] = [];
  let released: Promise<void> | undefined;
  return {
    hold: (what: string, release: () => unknown): void => void held.push({ what, release }),
    release: (): Promise<void> => {
      released ??= (async () => {
        for (const { what, release } of held.reverse()) {
          try {
            await release();
          } catch (problem) {
            log(`Stopping ${what} failed: ${(problem as Error).message}`);
          }
        }
      })();
      return released;
    },
  };
}
