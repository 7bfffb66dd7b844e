import { Anchor, Group } from '@mantine/core';
import { useState } from 'react';
import { MessageList } from '../../record/message-list.js';
import { usePermission } from '../../shell/viewer.js';
import { OrderLetterDialog } from './order-letter-dialog.js';
import type { OrderRecord } from './order-panel.js';

/** Everything that was written about an order and its bookings, and its email once more as it would be now. */
export const OrderLetters = ({ order }: { order: OrderRecord }) => {
  const [isOpen, setOpen] = useState(false);
  const mayResend = usePermission('order.resend');
  return (
    <>
      <MessageList
        messages={order.messages}
        end={
          <Group gap="xs">
            <Anchor component="button" type="button" size="sm" onClick={() => setOpen(true)}>
              {mayResend ? 'Preview and resend' : 'Preview'}
            </Anchor>
          </Group>
        }
      />
      {isOpen && <OrderLetterDialog order={order} onClose={() => setOpen(false)} />}
    </>
  );
};
