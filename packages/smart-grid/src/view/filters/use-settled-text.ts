import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

/** How long typing must pause before it counts. */
export const SETTLE_MS = 200;

/**
 * A text that is typed here and told when typing pauses. What comes back from outside is taken over unless it is the echo of
 * something told, which may arrive late.
 * @returns what stands in the box, the way to type, and the way to tell it now
 */
export const useSettledText = (text: string, onSettled: (text: string) => void) => {
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  const [told, setTold] = useState<readonly string[]>([]);
  const tell = (next: string) => {
    setTold((told) => [...told, next]);
    onSettled(next);
  };
  const later = useDebouncedCallback(tell, SETTLE_MS);
  if (text !== seen) {
    setSeen(text);
    if (!told.includes(text)) setTyped(text);
    setTold(told.slice(told.indexOf(text) + 1));
  }
  const type = (next: string) => {
    setTyped(next);
    later(next);
  };
  const now = (next: string = typed) => {
    later.cancel();
    setTyped(next);
    if (next !== text) tell(next);
  };
  return { typed, type, now };
};
