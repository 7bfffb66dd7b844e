import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useState } from 'react';

const OPEN = 'bookwright:commands';
const CommandList = lazy(() => import('./command-list.js'));

/** Opens the command palette from anywhere, as Ctrl-K does. */
export const openCommands = (): void => {
  window.dispatchEvent(new Event(OPEN));
};

/** Every command behind Ctrl-K (Cmd-K). What it shows is loaded when it is opened for the first time. */
export const CommandPalette = () => {
  const [openings, setOpenings] = useState(0);
  useHotkeys([['mod+K', openCommands]], [], true);
  useEffect(() => {
    const open = () => setOpenings((count) => count + 1);
    window.addEventListener(OPEN, open);
    return () => window.removeEventListener(OPEN, open);
  }, []);
  return openings > 0 ? (
    <Suspense>
      <CommandList openings={openings} />
    </Suspense>
  ) : null;
};
