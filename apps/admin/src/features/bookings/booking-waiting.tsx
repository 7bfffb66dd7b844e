import { formatInstant } from '@bookwright/web-kit';
import type { BookingRecordPartsFragment } from '../../gql/graphql.js';
import { Section } from '../../record/section.js';
import { WaitingListButton } from '../../record/waiting-list-button.js';
import { useViewer } from '../../shell/viewer.js';
import { localParts } from '../../shell/zoned-time.js';

/** Whoever booked this may also wait for it: for its session, or for a time of its service around its day. */
export const BookingWaiting = ({ booking }: { booking: BookingRecordPartsFragment }) => {
  const { organization } = useViewer();
  const { service, session, booker, startsAt } = booking;
  if (!service || (service.kind !== 'SERVICE' && !session)) return null;
  return (
    <Section>
      <WaitingListButton
        waitedFor={{
          ...{ serviceId: service.id, sessionId: session?.id ?? null },
          label: session ? `${service.name}, ${formatInstant(startsAt, organization)}` : service.name,
          ...(booker && { customer: { id: booker.id, label: booker.name } }),
          day: localParts(startsAt, organization.timeZone).day,
        }}
      />
    </Section>
  );
};
