import { messageFor } from '@bookwright/web-kit';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import type { BookingRecordPartsFragment } from '../../gql/graphql.js';
import { RefusedButton } from '../../record/refused-button.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';
import { BookingDetailsForm } from './booking-details-form.js';
import { useStartedEdit } from './use-started-edit.js';

/** What people write about a booking: read, or edited in place. */
export const BookingDetails = ({ booking }: { booking: BookingRecordPartsFragment }) => {
  const { organization } = useViewer();
  const [editing, setEditing] = useState(false);
  useStartedEdit(() => setEditing(true));
  const reasons = booking.unavailableActions.find(({ action }) => action === 'EDIT_DETAILS')?.reasons;
  if (editing) return <BookingDetailsForm booking={booking} onClose={() => setEditing(false)} />;
  const edit = booking.availableActions.includes('EDIT_DETAILS') ? (
    <Button variant="subtle" size="compact-sm" onClick={() => setEditing(true)}>
      Edit
    </Button>
  ) : (
    reasons && <RefusedButton label="Edit" reason={reasons.map((reason) => messageFor(reason, organization)).join(' ')} />
  );
  const nothing = !booking.description && !booking.comment && !booking.meetingUrl;
  return (
    <Section title="Details" end={edit}>
      {nothing && <p className="quiet">No description, comment or meeting link.</p>}
      <Facts>
        <Fact label="Description">{booking.description}</Fact>
        <Fact label="Comment">{booking.comment}</Fact>
        <Fact label="Meeting">
          {booking.meetingUrl && (
            <Anchor href={booking.meetingUrl} target="_blank" rel="noreferrer" size="sm">
              {booking.meetingUrl}
            </Anchor>
          )}
        </Fact>
      </Facts>
    </Section>
  );
};
