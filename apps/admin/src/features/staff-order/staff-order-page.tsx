import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { useNavigate, useSearchParams } from 'react-router';
import { CustomerToBillDocument, OpportunityToBookDocument } from '../../gql/graphql.js';
import { LateLoader } from '../../shell/late-loader.js';
import { NotAllowed } from '../../shell/not-allowed.js';
import { PageHeader } from '../../shell/page-header.js';
import { usePermission } from '../../shell/viewer.js';
import { emptyOrderItem, itemsOfOpportunity, type OrderDraft, PRIVATELY } from './order-draft.js';
import classes from './staff-order.module.css';
import { StaffOrderForm } from './staff-order-form.js';

const empty = (): OrderDraft => ({
  ...{ customer: null, billedTo: PRIVATELY, poNumber: '', sendOrderEmail: true, leaveOutRefused: false },
  items: [emptyOrderItem()],
});

/** Begins with what the address names: an opportunity with its customer and items, a customer, or nothing. */
const Loaded = () => {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const opportunityId = search.get('opportunity');
  const customerId = search.get('customer');
  const found = useQuery(OpportunityToBookDocument, {
    variables: { id: opportunityId ?? '' },
    skip: !opportunityId,
    fetchPolicy: 'network-only',
  });
  const buyer = useQuery(CustomerToBillDocument, { variables: { id: customerId ?? '' }, skip: !customerId });
  const error = found.error ?? buyer.error;
  if (error) return <ApiProblem error={error} onRetry={() => void Promise.all([found.refetch(), buyer.refetch()])} />;
  if ((opportunityId && !found.data) || (customerId && !buyer.data)) return <LateLoader label="Opening the order" />;
  const opportunity = found.data?.opportunity;
  const customer = opportunity?.customer ?? buyer.data?.customer;
  const start: OrderDraft = {
    ...empty(),
    ...(customer && { customer: { id: customer.id, label: customer.name } }),
    ...(opportunity && { items: itemsOfOpportunity(opportunity), billedTo: opportunity.account?.id ?? PRIVATELY }),
  };
  return (
    <StaffOrderForm
      key={`${opportunityId} ${customerId}`}
      start={start}
      opportunityId={opportunity?.id ?? null}
      onPlaced={(orderId) => void navigate(`/orders/${orderId}`)}
    />
  );
};

/** A basket that staff fill for a customer: several things, one order (AP-53). */
export const StaffOrderPage = () => {
  const allowed = usePermission('booking.create');
  return (
    <section className={classes.page} aria-label="New order">
      <PageHeader title="New order" />
      <div className={classes.scroller}>{allowed ? <Loaded /> : <NotAllowed what="booking for customers" />}</div>
    </section>
  );
};

export const Component = StaffOrderPage;
