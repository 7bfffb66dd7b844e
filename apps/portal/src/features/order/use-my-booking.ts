import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { type CancelMyBookingMutation, OrderDocument, type OrderFieldsFragment } from '../../gql/graphql.js';
import { useShop } from '../../shell/shop-context.js';

export type Refusal = CancelMyBookingMutation['cancelMyBooking']['userErrors'][number];
type Payload = { order: OrderFieldsFragment | null; userErrors: Refusal[] };
type Subject = { shop: string; accessToken: string; bookingId: string; expectedVersion?: number | null };

/** One change of one booking of the order on this page. What comes back is what the page shows from then on. */
export const useMyBooking = <Data extends Record<string, unknown>, Input extends Subject>(
  document: TypedDocumentNode<Data, { input: Input }>,
  name: string,
  subject: Omit<Subject, 'shop'>,
) => {
  const { slug: shop } = useShop();
  const { accessToken } = subject;
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [error, setError] = useState<unknown>(null);
  const payloadOf = (data: Record<string, unknown> | null | undefined) => data?.[name] as Payload | undefined;
  const [change, { loading }] = useMutation(document, {
    update: (cache, { data }) => {
      const order = payloadOf(data)?.order;
      const variables = { shop, accessToken };
      if (order) cache.updateQuery({ query: OrderDocument, variables }, (known) => known && { shop: { ...known.shop, order } });
    },
  });

  /** @returns whether it was done */
  const run = async (more: Omit<Input, keyof Subject>): Promise<boolean> => {
    setError(null);
    setRefusals([]);
    try {
      const { data } = await change({ variables: { input: { shop, ...subject, ...more } as Input } });
      const found = payloadOf(data)?.userErrors ?? [];
      setRefusals(found);
      return found.length === 0;
    } catch (problem) {
      setError(problem);
      return false;
    }
  };

  return { run, refusals, error, loading };
};
