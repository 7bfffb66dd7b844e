import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  DiscountOrderDocument,
  type DiscountOrderInput,
  OrderRecordDocument,
  RecordPaymentDocument,
  type RecordPaymentInput,
  RefundPaymentDocument,
  type RefundPaymentInput,
  type UserErrorPartsFragment,
} from '../../../gql/graphql.js';
import { rowsChanged } from '../../../grid/revision.js';

type Refusals = Promise<readonly UserErrorPartsFragment[]>;

/** Takes money, gives it back, and changes what an order costs. Each gives the refusals; the order is then on screen as it is. */
export const useOrderMoney = () => {
  const client = useApolloClient();
  return useMemo(() => {
    const shown = async (userErrors: readonly UserErrorPartsFragment[]): Refusals => {
      rowsChanged('BOOKING', 'ORDER');
      await client.refetchQueries({ include: [OrderRecordDocument] });
      return userErrors;
    };
    return {
      async record(input: RecordPaymentInput): Refusals {
        const { data } = await client.mutate({ mutation: RecordPaymentDocument, variables: { input } });
        return shown(data!.recordPayment.userErrors);
      },
      async refund(input: RefundPaymentInput): Refusals {
        const { data } = await client.mutate({ mutation: RefundPaymentDocument, variables: { input } });
        return shown(data!.refundPayment.userErrors);
      },
      async discount(input: DiscountOrderInput): Refusals {
        const { data } = await client.mutate({ mutation: DiscountOrderDocument, variables: { input } });
        return shown(data!.discountOrder.userErrors);
      },
    };
  }, [client]);
};
