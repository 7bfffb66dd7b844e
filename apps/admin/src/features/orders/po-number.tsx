import { messageFor, problemOf } from '@bookwright/web-kit';
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useChangePoNumber } from '../../record/use-change-po-number.js';
import { usePermission } from '../../shell/viewer.js';
import type { OrderRecord } from './order-panel.js';

const PoNumberForm = ({ order, onClose }: { order: OrderRecord; onClose: () => void }) => {
  const change = useChangePoNumber();
  const [value, setValue] = useState(order.poNumber ?? '');
  const [error, setError] = useState<string>();
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    try {
      const errors = await change(order, value);
      if (errors.length === 0) return onClose();
      setError(errors.map((each) => messageFor(each)).join(' '));
    } catch (problem) {
      setError(problemOf(problem).sentence);
    } finally {
      setSaving(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Group gap={6} align="flex-start" wrap="nowrap">
        <TextInput
          aria-label="PO number"
          size="xs"
          autoFocus
          value={value}
          error={error}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" loading={saving}>
          Save
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </form>
  );
};

/** The purchase order number, edited where it stands (AP-29). A change by somebody else meanwhile is said, with the value it left. */
export const PoNumber = ({ order }: { order: OrderRecord }) => {
  const [editing, setEditing] = useState(false);
  const mayEdit = usePermission('order.editPo');
  if (editing) return <PoNumberForm order={order} onClose={() => setEditing(false)} />;
  return (
    <Group gap={6}>
      {order.poNumber ?? <span className="quiet">{order.account?.poRequired ? 'None, but the account needs one' : 'None'}</span>}
      {mayEdit && (
        <Button variant="subtle" size="compact-xs" onClick={() => setEditing(true)} aria-label="Change the PO number">
          Change
        </Button>
      )}
    </Group>
  );
};
