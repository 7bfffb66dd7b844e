import { CloseButton, Group, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { SessionSelect } from '../../slots/session-select.js';
import type { Kind, OrderItemDraft } from './order-draft.js';
import classes from './staff-order.module.css';

type OrderItemFieldsProps = {
  item: OrderItemDraft;
  number: number;
  kind: Kind | null;
  services: readonly { id: string; name: string }[];
  error?: string;
  onChange: (change: Partial<OrderItemDraft>) => void;
  onRemove: () => void;
};

/** One thing of the order: what, and when, on which session or how many. */
export const OrderItemFields = ({ item, number, kind, services, error, onChange, onRemove }: OrderItemFieldsProps) => (
  <fieldset className={classes.item} aria-label={`Item ${number}`}>
    <Group gap="xs" wrap="nowrap" align="end">
      <Select
        label="What"
        placeholder="Service or goods"
        searchable
        className={classes.what}
        data={services.map(({ id, name }) => ({ value: id, label: name }))}
        value={item.serviceId}
        onChange={(serviceId) => onChange({ serviceId, sessionId: null, startsAt: '' })}
      />
      <CloseButton aria-label={`Take item ${number} out`} onClick={onRemove} />
    </Group>
    <Group gap="xs" align="end">
      {kind === 'APPOINTMENT' && (
        <TextInput
          label="When"
          type="datetime-local"
          value={item.startsAt}
          onChange={(event) => onChange({ startsAt: event.currentTarget.value })}
        />
      )}
      {kind === 'SEATS' && (
        <div className={classes.what}>
          <SessionSelect serviceId={item.serviceId!} value={item.sessionId} onChange={(sessionId) => onChange({ sessionId })} />
        </div>
      )}
      {(kind === 'SEATS' || kind === 'GOODS') && (
        <NumberInput
          label={kind === 'SEATS' ? 'Seats' : 'Pieces'}
          min={1}
          max={100}
          allowDecimal={false}
          w={90}
          value={item.quantity}
          onChange={(quantity) => onChange({ quantity })}
        />
      )}
    </Group>
    {error && (
      <Text size="sm" c="red" role="alert">
        {error}
      </Text>
    )}
  </fieldset>
);
