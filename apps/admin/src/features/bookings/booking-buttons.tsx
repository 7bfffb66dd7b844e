import { bookingActionWords, messageFor } from '@bookwright/web-kit';
import { Button, Group, Menu } from '@mantine/core';
import { MoreHorizontal } from 'lucide-react';
import type { BookingAction, BookingRecordPartsFragment, UserErrorPartsFragment } from '../../gql/graphql.js';
import { RefusedButton } from '../../record/refused-button.js';
import { useViewer } from '../../shell/viewer.js';
import { ACTION_ORDER, BUTTONS } from './booking-action-kind.js';
import { useStartAction } from './booking-actions.js';
import classes from './booking-panel.module.css';

/** The status the booking has rules it out for good: worth a line in the menu, not a button. */
const isOutOfTurn = (reasons: readonly UserErrorPartsFragment[]): boolean =>
  reasons.some(({ code }) => code === 'TRANSITION_NOT_ALLOWED' || code === 'BOOKING_DELETED');

/** What can be done now, as the server says; what cannot says why. */
export const BookingButtons = ({ booking }: { booking: BookingRecordPartsFragment }) => {
  const start = useStartAction();
  const { organization } = useViewer();
  const allowed = new Set(booking.availableActions);
  const refused = new Map(booking.unavailableActions.map(({ action, reasons }) => [action, reasons]));
  const sentence = (action: BookingAction) =>
    (refused.get(action) ?? []).map((reason) => messageFor(reason, organization)).join(' ');
  const buttons = BUTTONS.filter((action) => allowed.has(action));
  const waiting = BUTTONS.filter((action) => refused.has(action) && !isOutOfTurn(refused.get(action)!));
  const others = ACTION_ORDER.filter(
    (action) => action !== 'EDIT_DETAILS' && !buttons.includes(action) && !waiting.includes(action),
  );
  const possible = others.filter((action) => allowed.has(action));
  const impossible = others.filter((action) => refused.has(action));
  return (
    <Group gap={6} className={classes.buttons} role="group" aria-label="Actions">
      {buttons.map((action, index) => (
        <Button
          key={action}
          size="compact-md"
          variant={index === 0 ? 'filled' : 'default'}
          onClick={() => start(action, booking)}
          {...(action === 'CANCEL' && index > 0 && { c: 'red' })}
        >
          {bookingActionWords[action]}
        </Button>
      ))}
      {waiting.map((action) => (
        <RefusedButton key={action} label={bookingActionWords[action]} reason={sentence(action)} />
      ))}
      {possible.length + impossible.length > 0 && (
        <Menu position="bottom-end" width={260} shadow="md">
          <Menu.Target>
            <Button size="compact-md" variant="default" aria-label="More actions" title="More actions">
              <MoreHorizontal size={16} aria-hidden="true" />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {possible.map((action) => (
              <Menu.Item key={action} color={action === 'DELETE' ? 'red' : undefined} onClick={() => start(action, booking)}>
                {bookingActionWords[action]}
              </Menu.Item>
            ))}
            {possible.length > 0 && impossible.length > 0 && <Menu.Divider />}
            {impossible.length > 0 && <Menu.Label>Not possible now</Menu.Label>}
            {impossible.map((action) => (
              <Menu.Item key={action} aria-disabled="true" data-disabled closeMenuOnClick={false} className={classes.impossible}>
                {bookingActionWords[action]}
                <span className={classes.why}>{sentence(action)}</span>
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
};
