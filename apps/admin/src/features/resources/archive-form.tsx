import { Modal, Text } from '@mantine/core';
import { useState } from 'react';
import type { ResourcePartsFragment, UserErrorPartsFragment } from '../../gql/graphql.js';
import { FormFrame } from '../../record/form-frame.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { useResourceChanges } from './use-resource-changes.js';

type InUse = { count?: number; sessionIds?: string[] };

/** How many times it is needed: "3 bookings", or "3 bookings and sessions" when some are of sessions. */
function inUseOf({ details }: UserErrorPartsFragment): { count: number; words: string } {
  const { count = 0, sessionIds = [] } = (details ?? {}) as InUse;
  const nouns = count === 1 ? ['booking', 'session'] : ['bookings', 'bookings and sessions'];
  return { count, words: `${count} ${nouns[sessionIds.length > 0 ? 1 : 0]}` };
}

/** Takes a resource out of use. While bookings are to come, it asks once more, with their number. */
export const ArchiveForm = ({ resource, onClose }: { resource: ResourcePartsFragment; onClose: () => void }) => {
  const { archive } = useResourceChanges();
  const [{ count: booked, words }, setBooked] = useState({ count: 0, words: '' });
  const [saving, setSaving] = useState(false);
  const { outcome, send } = useFormOutcome({ setErrors: () => undefined }, []);
  const submit = async () => {
    setSaving(true);
    const done = await send(async () => {
      const { userErrors } = await archive({ id: resource.id, expectedVersion: resource.version, keepBookings: booked > 0 });
      const inUse = userErrors.find(({ code }) => code === 'RESOURCE_IN_USE');
      if (inUse) setBooked(inUseOf(inUse));
      return userErrors;
    });
    setSaving(false);
    if (!done) return;
    say({ message: `${resource.name} is archived.` });
    onClose();
  };
  const bookings = `${words} to come`;
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Archive ${resource.name}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
      radius="lg"
      centered
    >
      <FormFrame
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onClose={onClose}
        outcome={booked > 0 ? { ...outcome, refused: [] } : outcome}
        submitLabel={booked > 0 ? `Archive, and keep ${bookings}` : 'Archive'}
        danger
        submitting={saving}
      >
        {booked > 0 ? (
          <Text role="alert">
            {resource.name} has {bookings}. They stay as they are; move them first if somebody else is to do them.
          </Text>
        ) : (
          <Text>Nothing new will be booked on {resource.name}. What has been stays in the history, and it can come back.</Text>
        )}
      </FormFrame>
    </Modal>
  );
};
