import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

/** Where notifications appear. What is said before this is loaded waits. */
const Notices = () => <Notifications position="bottom-right" limit={4} />;

export default Notices;
