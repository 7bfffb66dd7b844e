import { Button } from '@mantine/core';
import { EmptyState } from './empty-state.js';
import classes from './shop.module.css';

/** A page that could not be drawn, such as after a new version was put up while this one was open. */
export const BrokenPage = () => (
  <main className={classes.page}>
    <EmptyState title="This page could not be shown" actions={<Button onClick={() => window.location.reload()}>Reload</Button>}>
      Your basket and your bookings are safe. Reloading mostly helps.
    </EmptyState>
  </main>
);
