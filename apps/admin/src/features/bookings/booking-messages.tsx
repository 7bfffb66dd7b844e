import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { useEffect, useRef } from 'react';
import { BookingMessagesDocument } from '../../gql/graphql.js';
import { MessageList } from '../../record/message-list.js';
import { Section } from '../../record/section.js';

type BookingMessagesProps = {
  bookingId: string;
  orderId: string /** Another version of the booking: there may be another message. */;
  revision: number;
};

/** The messages about a booking, and those about its order as a whole. */
export const BookingMessages = ({ bookingId, orderId, revision }: BookingMessagesProps) => {
  const { data, error, refetch } = useQuery(BookingMessagesDocument, {
    variables: { orderId },
    fetchPolicy: 'cache-and-network',
  });
  const seen = useRef(revision);
  useEffect(() => {
    if (seen.current !== revision) void refetch().catch(() => {});
    seen.current = revision;
  }, [revision, refetch]);
  if (error && !data) {
    return (
      <Section title="Messages">
        <ApiProblem error={error} onRetry={() => refetch()} />
      </Section>
    );
  }
  const about = data?.order?.messages.filter(({ booking }) => !booking || booking.id === bookingId);
  return about ? <MessageList messages={about} /> : null;
};
