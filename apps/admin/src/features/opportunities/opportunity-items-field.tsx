import { useQuery } from '@apollo/client/react';
import { Button, CloseButton, Group, Input, NumberInput, Select } from '@mantine/core';
import { OrderableServicesDocument } from '../../gql/graphql.js';
import { SessionSelect } from '../../slots/session-select.js';

/** One thing as it is being typed; `id` of one that is there already. */
export type ItemDraft = {
  key: string;
  id: string | null;
  serviceId: string | null;
  sessionId: string | null;
  quantity: number | string;
};

export const emptyItem = (): ItemDraft => ({ key: crypto.randomUUID(), id: null, serviceId: null, sessionId: null, quantity: 1 });

type ItemsFieldProps = { value: readonly ItemDraft[]; onChange: (value: ItemDraft[]) => void; error?: React.ReactNode };

/** What is in an opportunity, line by line. */
export const OpportunityItemsField = ({ value, onChange, error }: ItemsFieldProps) => {
  const { data } = useQuery(OrderableServicesDocument, { variables: { where: { active: { eq: true } } } });
  const services = data?.services.nodes ?? [];
  const set = (key: string, change: Partial<ItemDraft>) =>
    onChange(value.map((item) => (item.key === key ? { ...item, ...change } : item)));
  return (
    <Input.Wrapper label="Items" error={error}>
      {value.map((item, index) => {
        const kind = services.find(({ id }) => id === item.serviceId)?.kind;
        const seats = kind !== undefined && kind !== 'SERVICE' && kind !== 'GOODS';
        return (
          <fieldset key={item.key} style={{ border: 0, margin: 0, padding: '4px 0' }} aria-label={`Item ${index + 1}`}>
            <Group gap="xs" wrap="nowrap" align="end">
              <Select
                aria-label="Service"
                placeholder="Service"
                searchable
                style={{ flex: 1 }}
                data={services.map(({ id, name }) => ({ value: id, label: name }))}
                value={item.serviceId}
                onChange={(serviceId) => set(item.key, { serviceId, sessionId: null })}
              />
              <NumberInput
                aria-label="Quantity"
                min={1}
                max={100}
                allowDecimal={false}
                w={74}
                value={item.quantity}
                onChange={(quantity) => set(item.key, { quantity })}
              />
              <CloseButton
                aria-label={`Take item ${index + 1} out`}
                onClick={() => onChange(value.filter(({ key }) => key !== item.key))}
              />
            </Group>
            {seats && (
              <SessionSelect
                serviceId={item.serviceId!}
                value={item.sessionId}
                onChange={(sessionId) => set(item.key, { sessionId })}
              />
            )}
          </fieldset>
        );
      })}
      <Button size="compact-sm" variant="subtle" mt={4} onClick={() => onChange([...value, emptyItem()])}>
        Add an item
      </Button>
    </Input.Wrapper>
  );
};
