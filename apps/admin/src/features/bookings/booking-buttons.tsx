import { bookingActionWords } from '@bookwright/web-kit';
import { Button, Group } from '@mantine/core';
import type { BookingRecordPartsFragment } from '../../gql/graphql.js';
import { RefusedButton } from '../../record/refused-button.js';
import { useStartAction } from './booking-actions.js';
import classes from './booking-panel.module.css';
import type { OfferedActions } from './offered-actions.js';

type BookingButtonsProps = { booking: BookingRecordPartsFragment; offered: OfferedActions };

/** What can be done now, as the server says; what cannot says why. */
export const BookingButtons = ({ booking, offered }: BookingButtonsProps) => {
  const start = useStartAction();
  if (offered.buttons.length + offered.refusedButtons.length === 0) return null;
  return (
    <Group gap={6} className={classes.buttons} role="group" aria-label="Actions">
      {offered.buttons.map((action, index) => (
        <Button
          key={action}
          size="compact-md"
          variant={index === 0 ? 'filled' : 'default'}
          onClick={() => start(action, booking)}
          {...(action === 'CANCEL' && index > 0 && { c: 'var(--bw-tone-red-ink)' })}
        >
          {bookingActionWords[action]}
        </Button>
      ))}
      {offered.refusedButtons.map(({ action, reason }) => (
        <RefusedButton key={action} label={bookingActionWords[action]} reason={reason} />
      ))}
    </Group>
  );
};
