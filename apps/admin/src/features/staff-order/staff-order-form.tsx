import { useApolloClient, useQuery } from '@apollo/client/react';
import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button, Group, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import { OrderableServicesDocument, PlaceStaffOrderDocument, type UserErrorPartsFragment } from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';
import { fieldErrors, generalErrors } from '../../record/user-errors.js';
import { say, sayNot } from '../../shell/say.js';
import { useViewer } from '../../shell/viewer.js';
import { BuyerFields } from './buyer-fields.js';
import { emptyOrderItem, gapOf, type Kind, kindOf, type OrderDraft, type OrderItemDraft, orderInput } from './order-draft.js';
import { OrderItemFields } from './order-item-fields.js';
import classes from './staff-order.module.css';

const BUYER = ['customerId', 'accountId', 'poNumber'];

type StaffOrderFormProps = { start: OrderDraft; opportunityId: string | null; onPlaced: (orderId: string) => void };

/** Several things for one customer in one order; what cannot be had stays, with the reason (AP-53, AP-42). */
export const StaffOrderForm = ({ start, opportunityId, onPlaced }: StaffOrderFormProps) => {
  const client = useApolloClient();
  const { organization } = useViewer();
  const { data } = useQuery(OrderableServicesDocument, { variables: { where: { active: { eq: true } } } });
  const services = useMemo(() => data?.services.nodes ?? [], [data]);
  const kinds = useMemo(
    () => new Map(services.flatMap(({ id, kind }): [string, Kind][] => (kindOf(kind) ? [[id, kindOf(kind)!]] : []))),
    [services],
  );
  const [draft, setDraft] = useState(start);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [itemErrors, setItemErrors] = useState<Record<string, string>>({});
  const [errors, setErrors] = useState<readonly UserErrorPartsFragment[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const set = (change: Partial<OrderDraft>) => setDraft((present) => ({ ...present, ...change }));
  const setItem = (key: string, change: Partial<OrderItemDraft>) =>
    set({ items: draft.items.map((item) => (item.key === key ? { ...item, ...change } : item)) });
  const kindFor = ({ serviceId }: OrderItemDraft) => kinds.get(serviceId ?? '') ?? null;
  const sentence = (refusals: readonly UserErrorPartsFragment[]) =>
    refusals.map((one) => messageFor(one, organization)).join(' ');

  const send = async () => {
    const gaps = draft.items.flatMap((item) => {
      const gap = gapOf(item, kindFor(item));
      return gap ? [[item.key, gap] as const] : [];
    });
    setItemErrors(Object.fromEntries(gaps));
    if (gaps.length > 0) return;
    setSending(true);
    setFailure(undefined);
    try {
      const input = orderInput(draft, kinds, { idempotencyKey, opportunityId });
      const { data: answer } = await client.mutate({ mutation: PlaceStaffOrderDocument, variables: { input } });
      const { order, leftOut, userErrors } = answer!.placeStaffOrder;
      const ofItems = userErrors.filter(({ path }) => path[0] === 'items' && path.length > 1);
      const keyOf = (index: number) => draft.items[index]?.key ?? '';
      setErrors(userErrors.filter((error) => !ofItems.includes(error)));
      setItemErrors({
        ...Object.fromEntries(ofItems.map((error) => [keyOf(Number(error.path[1])), sentence([error])])),
        ...Object.fromEntries(leftOut.map(({ index, userErrors: why }) => [keyOf(index), sentence(why)])),
      });
      // What was refused is another input the next time; what never arrived must be the same.
      setKey(crypto.randomUUID());
      if (!order) return;
      rowsChanged('BOOKING', 'ORDER', 'CUSTOMER', 'OPPORTUNITY');
      if (leftOut.length === 0) {
        say({ message: `${order.reference} is placed.` });
        onPlaced(order.id);
        return;
      }
      sayNot({ title: `${order.reference} is placed in part`, message: 'What could not be had is still here, with the reason.' });
      const left = new Set(leftOut.map(({ index }) => index));
      set({ items: draft.items.filter((_, index) => left.has(index)) });
    } catch (problem) {
      setFailure(problem);
    } finally {
      setSending(false);
    }
  };

  const general = generalErrors(errors, BUYER);
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {general.length > 0 && (
        <Alert color="red" role="alert">
          {sentence(general)}
        </Alert>
      )}
      {failure !== undefined && <ApiProblem error={failure} />}
      <BuyerFields draft={draft} errors={fieldErrors(errors, BUYER)} onChange={set} />
      <section aria-label="Items">
        {draft.items.map((item, index) => (
          <OrderItemFields
            key={item.key}
            item={item}
            number={index + 1}
            kind={kindFor(item)}
            services={services}
            error={itemErrors[item.key]}
            onChange={(change) => setItem(item.key, change)}
            onRemove={() => set({ items: draft.items.filter(({ key }) => key !== item.key) })}
          />
        ))}
        <Button variant="default" size="compact-md" onClick={() => set({ items: [...draft.items, emptyOrderItem()] })}>
          Add an item
        </Button>
      </section>
      <Switch
        label="Send the order email"
        checked={draft.sendOrderEmail}
        onChange={(event) => set({ sendOrderEmail: event.currentTarget.checked })}
      />
      <Switch
        label="Book the rest when something cannot be had"
        checked={draft.leaveOutRefused}
        onChange={(event) => set({ leaveOutRefused: event.currentTarget.checked })}
      />
      <Group>
        <Button type="submit" loading={sending} disabled={draft.items.length === 0}>
          Place the order
        </Button>
      </Group>
    </form>
  );
};
