import { bookingActionWords } from '@bookwright/web-kit';
import { ActionIcon, Menu } from '@mantine/core';
import { MoreHorizontal } from 'lucide-react';
import type { BookingRecordPartsFragment } from '../../gql/graphql.js';
import { usePermission } from '../../shell/viewer.js';
import { useBookAgain } from './book-again.js';
import { useStartAction } from './booking-actions.js';
import classes from './booking-panel.module.css';
import type { OfferedActions } from './offered-actions.js';

type BookingMenuProps = { booking: BookingRecordPartsFragment; offered: OfferedActions };

/** The actions that have no button, and those that the booking's status rules out, with the reason. */
export const BookingMenu = ({ booking, offered: { menu, refusedMenu } }: BookingMenuProps) => {
  const start = useStartAction();
  const mayCreate = usePermission('booking.create');
  const bookAgain = useBookAgain();
  if (menu.length + refusedMenu.length === 0 && !mayCreate) return null;
  return (
    <Menu withinPortal={false} withInitialFocusPlaceholder={false} position="bottom-end" width={260} shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="More actions" title="More actions">
          <MoreHorizontal size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" className={classes.menu}>
        {menu.map((action) => (
          <Menu.Item
            key={action}
            c={action === 'DELETE' ? 'var(--bw-tone-red-ink)' : undefined}
            onClick={() => start(action, booking)}
          >
            {bookingActionWords[action]}
          </Menu.Item>
        ))}
        {mayCreate && <Menu.Item onClick={() => bookAgain(booking.id)}>New booking from this</Menu.Item>}
        {menu.length > 0 && refusedMenu.length > 0 && <Menu.Divider />}
        {refusedMenu.length > 0 && <Menu.Label>Not possible now</Menu.Label>}
        {refusedMenu.map(({ action, reason }) => (
          <Menu.Item key={action} aria-disabled="true" data-disabled closeMenuOnClick={false} className={classes.impossible}>
            {bookingActionWords[action]}
            <span className={classes.why}>{reason}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
