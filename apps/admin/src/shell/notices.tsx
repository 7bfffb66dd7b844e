import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

/** Where notifications appear, also on pages before the sign-in. What is said before this is loaded waits. */
const Notices = () => <Notifications position="bottom-right" limit={4} portalProps={{ target: 'body' }} />;

export default Notices;
