import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  CheckMyPaymentDocument,
  OrderDocument,
  type OrderFieldsFragment,
  PayMyOrderDocument,
  type PayMyOrderMutation,
  type PayScope,
} from '../../gql/graphql.js';
import { useShop } from '../../shell/shop-context.js';
import { useAsking } from '../../shell/use-asking.js';
import { useLeaveFor } from '../../shell/use-leave-for.js';

type Refusal = PayMyOrderMutation['payMyOrder']['userErrors'][number];

/** Opens the page on which an order is paid. */
export const usePay = (accessToken: string) => {
  const { slug: shop } = useShop();
  const leaveFor = useLeaveFor();
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [open, { loading }] = useMutation(PayMyOrderDocument, {
    update: (cache, { data }) => {
      const order = data?.payMyOrder.order;
      const variables = { shop, accessToken };
      if (order) cache.updateQuery({ query: OrderDocument, variables }, (known) => known && { shop: { ...known.shop, order } });
    },
  });
  const pay = async (scope: PayScope) => {
    setError(null);
    try {
      const { data } = await open({ variables: { input: { shop, accessToken, scope } } });
      const { payUrl, userErrors } = data!.payMyOrder;
      setRefusals(userErrors);
      if (payUrl) leaveFor(payUrl);
    } catch (problem) {
      setError(problem);
    }
  };
  return { pay, refusals, error, loading };
};

/** Asks what became of a payment that is open: somebody who has just paid need not wait for the provider to tell us. */
export const usePaymentNews = (accessToken: string, { latest }: OrderFieldsFragment['paying']) => {
  const { slug: shop } = useShop();
  const [ask] = useMutation(CheckMyPaymentDocument, {
    update: (cache, { data }) => {
      const order = data?.checkMyPayment.order;
      const variables = { shop, accessToken };
      if (order) cache.updateQuery({ query: OrderDocument, variables }, (known) => known && { shop: { ...known.shop, order } });
    },
  });
  // What fails here is asked again soon, and the provider tells us anyway.
  const look = () => void ask({ variables: { input: { shop, accessToken } } }).catch(() => undefined);
  useAsking(latest === 'STARTED', look);
};
