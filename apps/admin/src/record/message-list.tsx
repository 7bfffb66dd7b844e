import { messageStatusWords } from '@bookwright/web-kit';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { MessageListPartsFragment, MessageStatus } from '../gql/graphql.js';
import { RelativeTime } from './relative-time.js';
import { Section } from './section.js';
import classes from './timeline.module.css';

const tones: Record<MessageStatus, string> = { QUEUED: 'hollow', SENT: 'green', CAPTURED: 'blue', FAILED: 'red', NOT_SENT: 'grey' };

/** The messages of an order: to whom, what about, and whether they went out. */
export const MessageList = ({ messages }: { messages: readonly MessageListPartsFragment[] }) => (
  <Section title="Messages">
    {messages.length === 0 ? (
      <p className="quiet">No message has been sent or is waiting.</p>
    ) : (
      <ol className={classes.entries}>
        {messages.map((message) => (
          <li key={message.id} className={classes.entry} data-tone={tones[message.status]}>
            <Anchor component={Link} to={`/messages/${message.id}`} size="sm">
              {message.subject}
            </Anchor>
            <div className={classes.who}>
              to {message.to} · {messageStatusWords[message.status].toLowerCase()} ·{' '}
              <RelativeTime instant={message.sentAt ?? message.createdAt} />
            </div>
            {message.error && <div className={classes.reason}>{message.error}</div>}
          </li>
        ))}
      </ol>
    )}
  </Section>
);
