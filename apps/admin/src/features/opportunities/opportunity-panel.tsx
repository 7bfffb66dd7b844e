import { useQuery } from '@apollo/client/react';
import { formatInstant, formatMoney, opportunityStageWords } from '@bookwright/web-kit';
import { Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { MoreOfOpportunityTimelineDocument, OpportunityRecordDocument, type OpportunityRecordQuery } from '../../gql/graphql.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { Timeline } from '../../record/timeline.js';
import { useMoreOfTimeline } from '../../record/use-more-of-timeline.js';
import { usePermission, useViewer } from '../../shell/viewer.js';
import { OpportunityForm } from './opportunity-form.js';

type Opportunity = NonNullable<OpportunityRecordQuery['opportunity']>;

const Items = ({ opportunity }: { opportunity: Opportunity }) => {
  const { organization } = useViewer();
  return (
    <Section title="Items">
      {opportunity.items.length === 0 && <p className="quiet">Nothing is in it yet.</p>}
      {opportunity.items.map(({ id, quantity, service, session, note, order }) => (
        <div key={id} style={{ padding: '4px 0' }}>
          {quantity > 1 && `${quantity} × `}
          {service.name}
          <div className="quiet">
            {[session && formatInstant(session.startsAt, { timeZone: session.timeZone, locale: organization.locale }), note]
              .filter(Boolean)
              .join(' · ')}
            {order ? (
              <>
                {' '}
                Booked in{' '}
                <Anchor component={Link} to={`/orders/${order.id}`} size="sm">
                  {order.reference}
                </Anchor>
              </>
            ) : (
              ' Not booked'
            )}
          </div>
        </div>
      ))}
    </Section>
  );
};

const OpportunityTimeline = ({ opportunity: { id, timeline } }: { opportunity: Opportunity }) => (
  <Timeline {...useMoreOfTimeline(timeline, MoreOfOpportunityTimelineDocument, id, (data) => data.opportunity?.timeline)} />
);

/** One opportunity, beside the grid: who may book what, and the orders that came of it. */
export const OpportunityPanel = () => {
  const { id = '' } = useParams();
  const { organization } = useViewer();
  const mayChange = usePermission('customer.manage');
  const mayBook = usePermission('booking.create');
  const [changing, setChanging] = useState(false);
  const { data, error, refetch } = useQuery(OpportunityRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const opportunity = data?.opportunity;
  if (!opportunity) {
    const missing = data?.opportunity === null;
    return <RecordState listPath="/opportunities" noun="opportunity" error={error} missing={missing} onRetry={() => refetch()} />;
  }
  const { customer, account, owner, orders } = opportunity;
  return (
    <RecordPanel listPath="/opportunities" title={opportunity.name} subtitle={opportunityStageWords[opportunity.stage]}>
      <Section>
        <Group gap="xs">
          {mayBook && opportunity.openItems > 0 && (
            <Button size="compact-md" component={Link} to={`/new-order?opportunity=${id}`}>
              Make booking
            </Button>
          )}
          {mayChange && (
            <Button size="compact-md" variant="default" onClick={() => setChanging(true)}>
              Change
            </Button>
          )}
        </Group>
      </Section>
      <Section>
        <Facts>
          <Fact label="Customer">
            <Anchor component={Link} to={`/customers/${customer.id}`} size="sm" fw={600}>
              {customer.name}
            </Anchor>
            <div className="quiet">{[customer.email, customer.phone].filter(Boolean).join(' · ')}</div>
          </Fact>
          <Fact label="Account">
            {account && (
              <Anchor component={Link} to={`/accounts/${account.id}`} size="sm">
                {account.name}
              </Anchor>
            )}
          </Fact>
          <Fact label="Value">{formatMoney(opportunity.value, organization.locale)}</Fact>
          <Fact label="Owner">{owner?.displayName}</Fact>
          <Fact label="Note">{opportunity.note}</Fact>
          <Fact label="Orders">
            {orders.length > 0 &&
              orders.map((order) => (
                <div key={order.id}>
                  <Anchor component={Link} to={`/orders/${order.id}`} size="sm">
                    {order.reference}
                  </Anchor>
                </div>
              ))}
          </Fact>
        </Facts>
      </Section>
      <Items opportunity={opportunity} />
      <OpportunityTimeline opportunity={opportunity} />
      {changing && (
        <OpportunityForm opportunity={opportunity} onClose={() => setChanging(false)} onDone={() => setChanging(false)} />
      )}
    </RecordPanel>
  );
};

export const Component = OpportunityPanel;
