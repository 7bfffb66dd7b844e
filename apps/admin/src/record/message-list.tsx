import { messageStatusWords } from '@bookwright/web-kit';
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { MessageListPartsFragment, MessageStatus } from '../gql/graphql.js';
import { RelativeTime } from './relative-time.js';
import { Section } from './section.js';
import classes from './timeline.module.css';

const tones: Record<MessageStatus, string> = {
  QUEUED: 'hollow',
  SENT: 'green',
  CAPTURED: 'blue',
  FAILED: 'red',
  NOT_SENT: 'hollow',
};

type MessageListProps = { messages: readonly MessageListPartsFragment[]; end?: ReactNode };

/** The messages of an order and its bookings: to whom, what about, whether they went out, and if not, why. */
export const MessageList = ({ messages, end }: MessageListProps) => (
  <Section title="Messages" end={end}>
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
              {message.booking && `${message.booking.reference} · `}
              {message.to ? `to ${message.to}` : 'to nobody'} · {messageStatusWords[message.status].toLowerCase()} ·{' '}
              <RelativeTime instant={message.sentAt ?? message.createdAt} />
            </div>
            {message.error && <div className={classes.reason}>{message.error}</div>}
          </li>
        ))}
      </ol>
    )}
  </Section>
);
