import { useQuery } from '@apollo/client/react';
import { formatDay } from '@bookwright/web-kit';
import { Alert, Anchor, Button, Group } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { CustomerForm } from '../../customer/customer-form.js';
import { useCustomerChanges } from '../../customer/use-customer-changes.js';
import { CustomerRecordDocument, type CustomerRecordQuery, MoreOfCustomerTimelineDocument } from '../../gql/graphql.js';
import { MergeForm } from '../../record/merge-form.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { Timeline } from '../../record/timeline.js';
import { useMoreOfTimeline } from '../../record/use-more-of-timeline.js';
import { usePermission, useViewer } from '../../shell/viewer.js';
import { CustomerBookings } from './customer-bookings.js';
import { FillAccounts } from './fill-accounts.js';
import { LikelyTheSame } from './likely-the-same.js';

type Customer = NonNullable<CustomerRecordQuery['customer']>;

const CustomerFacts = ({ customer }: { customer: Customer }) => {
  const { organization } = useViewer();
  const unseen = usePermission('booking.readPii') ? null : <span className="quiet">Your role does not include it.</span>;
  return (
    <Section>
      <Facts>
        <Fact label="Email">
          {customer.email ? (
            <Anchor href={`mailto:${customer.email}`} size="sm">
              {customer.email}
            </Anchor>
          ) : (
            unseen
          )}
        </Fact>
        <Fact label="Phone">
          {customer.phone ? (
            <Anchor href={`tel:${customer.phone}`} size="sm">
              {customer.phone}
            </Anchor>
          ) : (
            unseen
          )}
        </Fact>
        <Fact label="Company">{customer.company}</Fact>
        <Fact label={customer.accounts.length > 1 ? 'Accounts' : 'Account'}>
          {customer.accounts.length > 0 ? (
            customer.accounts.map(({ id, name, number }) => (
              <div key={id}>
                <Anchor component={Link} to={`/accounts/${id}`} size="sm">
                  {name}
                </Anchor>{' '}
                <span className="quiet">{number}</span>
              </div>
            ))
          ) : (
            <span className="quiet">None: billed privately</span>
          )}
        </Fact>
        <Fact label="Since">
          {formatDay(customer.createdAt, { timeZone: organization.timeZone, locale: organization.locale })}
        </Fact>
      </Facts>
    </Section>
  );
};

const CustomerTimeline = ({ customer: { id, timeline } }: { customer: Customer }) => (
  <Timeline {...useMoreOfTimeline(timeline, MoreOfCustomerTimelineDocument, id, (data) => data.customer?.timeline)} />
);

/** What can be done with somebody. */
const CustomerActions = ({ customer, onChange, onMerge }: { customer: Customer; onChange: () => void; onMerge: () => void }) => {
  const mayChange = usePermission('customer.manage');
  const mayMerge = usePermission('customer.merge');
  const mayBook = usePermission('booking.create');
  if (customer.mergedInto || customer.erasedAt || !(mayChange || mayMerge || mayBook)) return null;
  return (
    <Section>
      <Group gap="xs">
        {mayChange && (
          <Button size="compact-md" variant="default" onClick={onChange}>
            Change
          </Button>
        )}
        {mayBook && (
          <Button size="compact-md" variant="default" component={Link} to={`/new-order?customer=${customer.id}`}>
            New order
          </Button>
        )}
        {mayMerge && (
          <Button size="compact-md" variant="default" onClick={onMerge}>
            Merge
          </Button>
        )}
      </Group>
    </Section>
  );
};

/** One customer, beside the grid: who it is, what they booked and ordered, and what happened (AP-08, CRM-72). */
export const CustomerPanel = () => {
  const { id = '' } = useParams();
  const now = useMemo(() => new Date().toISOString(), []);
  const navigate = useNavigate();
  const { merge } = useCustomerChanges();
  const [open, setOpen] = useState<'CHANGE' | 'MERGE' | 'FILL'>();
  const seesPersonalData = usePermission('booking.readPii');
  const theirs = { booker: { eq: id } };
  const { data, error, refetch } = useQuery(CustomerRecordDocument, {
    variables: {
      id,
      coming: { ...theirs, startsAt: { gte: now } },
      past: { ...theirs, startsAt: { lt: now } },
      orders: theirs,
    },
    fetchPolicy: 'cache-and-network',
  });
  const customer = data?.customer;
  if (!data || !customer) {
    const missing = data?.customer === null;
    return <RecordState listPath="/customers" noun="customer" error={error} missing={missing} onRetry={() => refetch()} />;
  }
  const close = () => setOpen(undefined);
  return (
    <RecordPanel
      listPath="/customers"
      title={customer.name}
      subtitle={customer.account?.name ?? customer.company ?? 'Private customer'}
    >
      {customer.mergedInto && (
        <Alert color="yellow" role="note">
          Merged into <Link to={`/customers/${customer.mergedInto.id}`}>{customer.mergedInto.name}</Link>.
        </Alert>
      )}
      <CustomerActions customer={customer} onChange={() => setOpen('CHANGE')} onMerge={() => setOpen('MERGE')} />
      <CustomerFacts customer={customer} />
      {seesPersonalData && <LikelyTheSame key={id} id={id} />}
      <CustomerBookings id={id} coming={data.coming} past={data.past} orders={data.orders} />
      <CustomerTimeline customer={customer} />
      {open === 'CHANGE' && (
        <CustomerForm
          customer={customer}
          onClose={close}
          onDone={(_, accountsChanged) => setOpen(accountsChanged ? 'FILL' : undefined)}
        />
      )}
      {open === 'FILL' && <FillAccounts customer={customer} onClose={close} />}
      {open === 'MERGE' && (
        <MergeForm
          entity="CUSTOMER"
          record={customer}
          merge={merge}
          onClose={close}
          onDone={(intoId) => {
            close();
            void navigate(`/customers/${intoId}`);
          }}
        />
      )}
    </RecordPanel>
  );
};

export const Component = CustomerPanel;
