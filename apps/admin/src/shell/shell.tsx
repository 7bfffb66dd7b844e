import { Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from 'react-router';
import { CommandPalette } from './command-palette.js';
import { Navigation } from './navigation.js';
import classes from './shell.module.css';
import { useViewer } from './viewer.js';

/** Navigation at the left, the page beside it; below 768 px the navigation is a drawer. */
export const Shell = () => {
  const { organization } = useViewer();
  const [open, { open: show, close }] = useDisclosure(false);
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
      <Drawer
        opened={open}
        onClose={close}
        size={260}
        padding={0}
        withCloseButton={false}
        title="Navigation"
        classNames={{ header: classes.hidden, body: classes.drawer }}
      >
        <Navigation onNavigate={close} />
      </Drawer>
      <main id="page" className={classes.page} tabIndex={-1}>
        <Outlet />
      </main>
      <CommandPalette />
    </div>
  );
};
