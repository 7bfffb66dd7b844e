import { useQuery } from '@apollo/client/react';
import { messageStatusWords } from '@bookwright/web-kit';
import { Anchor } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { MessageRecordDocument } from '../../gql/graphql.js';
import { LetterFrame } from '../../record/letter-frame.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { RelativeTime } from '../../record/relative-time.js';
import { Fact, Facts, Section } from '../../record/section.js';

/** One message as its reader sees it, in a frame that can do nothing, and as plain text. */
export const MessagePanel = () => {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MessageRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const message = data?.message;
  if (!message) {
    return (
      <RecordState listPath="/messages" noun="message" error={error} missing={data?.message === null} onRetry={() => refetch()} />
    );
  }
  return (
    <RecordPanel listPath="/messages" title={message.subject} subtitle={message.to ? `to ${message.to}` : 'to nobody'} wide>
      <Section>
        <Facts>
          <Fact label="State">
            {messageStatusWords[message.status]}
            {message.error && `: ${message.error}`}
          </Fact>
          <Fact label="Made">
            <RelativeTime instant={message.createdAt} />
          </Fact>
          <Fact label={message.status === 'CAPTURED' ? 'Captured' : 'Sent'}>
            {message.sentAt && <RelativeTime instant={message.sentAt} />}
          </Fact>
          <Fact label="About">
            {message.booking && (
              <Anchor component={Link} to={`/bookings/${message.booking.id}`} size="sm" mr="xs">
                Booking {message.booking.reference}
              </Anchor>
            )}
            {message.order && (
              <Anchor component={Link} to={`/orders/${message.order.id}`} size="sm">
                Order {message.order.reference}
              </Anchor>
            )}
          </Fact>
        </Facts>
      </Section>
      <LetterFrame {...message} />
    </RecordPanel>
  );
};

export const Component = MessagePanel;
