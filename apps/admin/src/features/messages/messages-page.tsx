import { useOutlet } from 'react-router';
import { NotAllowed } from '../../shell/not-allowed.js';
import { PageHeader } from '../../shell/page-header.js';
import { usePermission } from '../../shell/viewer.js';
import classes from './messages.module.css';
import { MessagesList } from './messages-list.js';

/** Every message the organization sent or is about to send, and the one that is open. */
export const MessagesPage = () => {
  const allowed = usePermission('message.read');
  const record = useOutlet();
  return (
    <div className={classes.page}>
      <section className={classes.list} aria-label="Messages">
        <PageHeader title="Messages" />
        {allowed ? <MessagesList /> : <NotAllowed what="messages" />}
      </section>
      {allowed && record}
    </div>
  );
};

export const Component = MessagesPage;
