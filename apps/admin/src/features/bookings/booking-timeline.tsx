import { type BookingRecordPartsFragment, MoreOfBookingTimelineDocument } from '../../gql/graphql.js';
import { Timeline } from '../../record/timeline.js';
import { useMoreOfTimeline } from '../../record/use-more-of-timeline.js';

/** What happened to the booking. */
export const BookingTimeline = ({ booking: { id, timeline } }: { booking: BookingRecordPartsFragment }) => (
  <Timeline {...useMoreOfTimeline(timeline, MoreOfBookingTimelineDocument, id, (data) => data.booking?.timeline)} />
);
