import { Drawer } from '@mantine/core';
import { Navigation } from './navigation.js';
import classes from './shell.module.css';

/** The navigation of a narrow screen. */
const NavigationDrawer = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => (
  <Drawer
    opened={opened}
    onClose={onClose}
    size={260}
    padding={0}
    withCloseButton={false}
    title="Navigation"
    classNames={{ header: classes.hidden, body: classes.drawer }}
  >
    <Navigation onNavigate={onClose} />
  </Drawer>
);

export default NavigationDrawer;
