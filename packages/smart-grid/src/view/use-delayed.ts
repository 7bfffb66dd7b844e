import { useEffect, useState } from 'react';

/** True once `active` has lasted `delayMs`; false as soon as it ends. */
export const useDelayed = (active: boolean, delayMs: number): boolean => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setLate(true), delayMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, delayMs]);
  return active && late;
};
