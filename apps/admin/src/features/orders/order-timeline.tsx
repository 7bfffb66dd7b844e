import { MoreOfOrderTimelineDocument } from '../../gql/graphql.js';
import { Timeline } from '../../record/timeline.js';
import { useMoreOfTimeline } from '../../record/use-more-of-timeline.js';
import type { OrderRecord } from './order-panel.js';

/** What happened to the order. */
export const OrderTimeline = ({ order: { id, timeline } }: { order: OrderRecord }) => (
  <Timeline {...useMoreOfTimeline(timeline, MoreOfOrderTimelineDocument, id, (data) => data.order?.timeline)} />
);
