import { useEffect, useRef } from 'react';

/** How long after coming to a page its payment is asked about, in seconds, while nobody knows yet what became of it. */
const ASK_AFTER = [0, 4, 10, 20, 40, 70, 100];

/** Asks now and then, while a payment is open: somebody who has just paid need not wait for the provider to tell us. */
export const useAsking = (open: boolean, ask: () => void) => {
  const asking = useRef(ask);
  asking.current = ask;
  useEffect(() => {
    if (!open) return;
    const timers = ASK_AFTER.map((seconds) => setTimeout(() => asking.current(), seconds * 1000));
    return () => timers.forEach(clearTimeout);
  }, [open]);
};
