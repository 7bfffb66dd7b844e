import { useQuery } from '@apollo/client/react';
import { formatDay } from '@bookwright/web-kit';
import { Anchor } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { CustomerRecordDocument } from '../../gql/graphql.js';
import { BookingList } from '../../record/booking-list.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { usePermission, useViewer } from '../../shell/viewer.js';

/** One customer, beside the grid: who it is, and what they booked last. */
export const CustomerPanel = () => {
  const { id = '' } = useParams();
  const { organization } = useViewer();
  const seesPersonalData = usePermission('booking.readPii');
  const { data, error, refetch } = useQuery(CustomerRecordDocument, {
    variables: { id, bookings: { booker: { in: [id] } } },
    fetchPolicy: 'cache-and-network',
  });
  const customer = data?.customer;
  if (!customer) {
    return (
      <RecordState
        listPath="/customers"
        noun="customer"
        error={error}
        missing={data?.customer === null}
        onRetry={() => refetch()}
      />
    );
  }
  const unseen = <span className="quiet">Your role does not include it.</span>;
  return (
    <RecordPanel
      listPath="/customers"
      title={customer.name}
      subtitle={customer.account?.name ?? customer.company ?? 'Private customer'}
    >
      <Section>
        <Facts>
          <Fact label="Email">
            {customer.email ? (
              <Anchor href={`mailto:${customer.email}`} size="sm">
                {customer.email}
              </Anchor>
            ) : (
              !seesPersonalData && unseen
            )}
          </Fact>
          <Fact label="Phone">
            {customer.phone ? (
              <Anchor href={`tel:${customer.phone}`} size="sm">
                {customer.phone}
              </Anchor>
            ) : (
              !seesPersonalData && unseen
            )}
          </Fact>
          <Fact label="Company">{customer.company}</Fact>
          <Fact label="Account">{customer.account && `${customer.account.name} (${customer.account.number})`}</Fact>
          <Fact label="Orders">
            <Anchor component={Link} to={`/orders?booker.in=${customer.id}`} size="sm">
              Their orders
            </Anchor>
          </Fact>
          <Fact label="Since">
            {formatDay(customer.createdAt, { timeZone: organization.timeZone, locale: organization.locale })}
          </Fact>
        </Facts>
      </Section>
      <Section
        title="Latest bookings"
        end={
          <Anchor component={Link} to={`/bookings?view=all&booker.in=${customer.id}`} size="sm">
            All of them
          </Anchor>
        }
      >
        <BookingList bookings={data.bookings.nodes} none="Nothing has been booked yet." />
      </Section>
    </RecordPanel>
  );
};

export const Component = CustomerPanel;
