import { useEffect, useState } from 'react';

const LATE_MS = 200;

/** True once the component has been there for 200 ms: what is faster needs no skeleton. */
export const useLate = (): boolean => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return late;
};
