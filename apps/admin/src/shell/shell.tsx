import { FLOATING_ID } from '@bookwright/web-kit';
import { Burger } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Outlet } from 'react-router';
import { CommandPalette } from './command-palette.js';
import { Navigation } from './navigation.js';
import classes from './shell.module.css';
import { useViewer } from './viewer.js';

const NavigationDrawer = lazy(() => import('./navigation-drawer.js'));

/** Navigation at the left, the page beside it; below 768 px the navigation is a drawer. */
export const Shell = () => {
  const { organization } = useViewer();
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const show = () => {
    setUsed(true);
    setOpen(true);
  };
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#page">
        Skip to the page
      </a>
      <div className={classes.side}>
        <Navigation />
      </div>
      <header className={classes.bar}>
        <Burger size="sm" opened={open} onClick={show} aria-label="Open the navigation" aria-expanded={open} />
        <span className={classes.barName}>{organization.name}</span>
      </header>
      {used && (
        <Suspense>
          <NavigationDrawer opened={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
      <main id="page" className={classes.page} tabIndex={-1}>
        <Outlet />
        <div id={FLOATING_ID} className={classes.floating} />
      </main>
      <CommandPalette />
    </div>
  );
};
