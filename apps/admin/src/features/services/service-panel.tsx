import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  formatMoney,
  locationModeWords,
  messageFor,
  paymentTypeWords,
  serviceKindWords,
  ToneBadge,
  workflowWords,
} from '@bookwright/web-kit';
import { Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  MoreOfServiceTimelineDocument,
  OfferServiceAgainDocument,
  ResourcesToNeedDocument,
  RetireServiceDocument,
  type ServicePartsFragment,
  ServiceRecordDocument,
  type TimelinePartsFragment,
} from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { Timeline } from '../../record/timeline.js';
import { useMoreOfTimeline } from '../../record/use-more-of-timeline.js';
import { WaitingListButton } from '../../record/waiting-list-button.js';
import { say, sayNot } from '../../shell/say.js';
import { sayProblem } from '../../shell/say-problem.js';
import { usePermission, useViewer } from '../../shell/viewer.js';
import { needWords } from './service-words.js';

const ServiceTimeline = ({ id, timeline }: { id: string; timeline: TimelinePartsFragment }) => (
  <Timeline {...useMoreOfTimeline(timeline, MoreOfServiceTimelineDocument, id, (data) => data.service?.timeline)} />
);

const ServiceButtons = ({ service }: { service: ServicePartsFragment }) => {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const toggle = async () => {
    setBusy(true);
    const variables = { input: { id: service.id, expectedVersion: service.version } };
    try {
      const errors = service.active
        ? (await client.mutate({ mutation: RetireServiceDocument, variables })).data!.retireService.userErrors
        : (await client.mutate({ mutation: OfferServiceAgainDocument, variables })).data!.offerServiceAgain.userErrors;
      if (errors.length > 0) sayNot({ message: errors.map((error) => messageFor(error)).join(' ') });
      else
        say({
          message: service.active ? 'The service is off the shop. What has been booked stays.' : 'The service is on offer again.',
        });
      rowsChanged('SERVICE');
      await client.refetchQueries({ include: [ServiceRecordDocument] });
    } catch (problem) {
      sayProblem(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section>
      <Group gap="xs">
        <Button size="compact-md" variant="default" component={Link} to={`/services/${service.id}/form`}>
          Change
        </Button>
        <Button size="compact-md" variant="default" loading={busy} onClick={toggle}>
          {service.active ? 'Take off the shop' : 'Offer again'}
        </Button>
      </Group>
    </Section>
  );
};

const minutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

const ServiceFacts = ({ service }: { service: ServicePartsFragment }) => {
  const { organization } = useViewer();
  const { bufferBeforeMin, bufferAfterMin, price } = service;
  const buffers = [bufferBeforeMin > 0 && `${bufferBeforeMin} before`, bufferAfterMin > 0 && `${bufferAfterMin} after`];
  return (
    <Section>
      <Facts>
        <Fact label="Takes">{service.durationMin !== null && minutes(service.durationMin)}</Fact>
        <Fact label="Buffer">{buffers.some(Boolean) && `${buffers.filter(Boolean).join(' and ')}, in minutes`}</Fact>
        <Fact label="Place">{service.locationModes.map((mode) => locationModeWords[mode]).join(', ')}</Fact>
        <Fact label="Price">
          {price ? formatMoney(price, organization.locale) : <span className="quiet">Your role does not include it.</span>}
          {service.priceVisibility === 'HIDDEN' && <div className="quiet">Customers do not see it</div>}
        </Fact>
        <Fact label="Payment">{paymentTypeWords[service.paymentType]}</Fact>
        <Fact label="Workflow">{workflowWords[service.workflow]}</Fact>
        <Fact label="People">{service.mostAttendees > 1 && `Up to ${service.mostAttendees} in one appointment`}</Fact>
        <Fact label="About it">{service.description}</Fact>
      </Facts>
    </Section>
  );
};

const ServiceNeeds = ({ service }: { service: ServicePartsFragment }) => {
  const { data } = useQuery(ResourcesToNeedDocument);
  const nameOf = (kind: string) => data?.resourceTypes.find(({ key }) => key === kind)?.name ?? kind;
  if (service.kind !== 'SERVICE') return null;
  return (
    <Section title="Needs">
      {service.requirements.length === 0 && <p className="quiet">Nothing yet, so no times are offered online.</p>}
      {service.requirements.map((need) => (
        <p key={need.id} style={{ margin: '2px 0' }}>
          {needWords(need, nameOf(need.kind))}
        </p>
      ))}
    </Section>
  );
};

/** One service, beside the grid: what it is, what it needs, where it leads and what happened to it. */
export const ServicePanel = () => {
  const { id = '' } = useParams();
  const mayChange = usePermission('catalog.manage');
  const { data, error, refetch } = useQuery(ServiceRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const service = data?.service;
  if (!service) {
    return (
      <RecordState listPath="/services" noun="service" error={error} missing={data?.service === null} onRetry={() => refetch()} />
    );
  }
  const seats = service.kind !== 'SERVICE' && service.kind !== 'GOODS';
  return (
    <RecordPanel
      listPath="/services"
      badge={!service.active && <ToneBadge tone="grey">No longer offered</ToneBadge>}
      title={service.name}
      subtitle={[serviceKindWords[service.kind], service.category].filter(Boolean).join(', ')}
    >
      {mayChange && <ServiceButtons service={service} />}
      <ServiceFacts service={service} />
      <ServiceNeeds service={service} />
      {service.followUps.length > 0 && (
        <Section title="To do afterwards">
          {service.followUps.map(({ title, afterDays }) => (
            <p key={`${title} ${afterDays}`} style={{ margin: '2px 0' }}>
              {title} <span className="quiet">{afterDays === 0 ? 'on the day' : `${afterDays} days after`}</span>
            </p>
          ))}
        </Section>
      )}
      <Section>
        <Group gap="md">
          {seats && (
            <Anchor component={Link} to={`/sessions?view=all&service.in=${service.id}`} size="sm">
              Its sessions
            </Anchor>
          )}
          <Anchor component={Link} to={`/bookings?view=all&service.in=${service.id}`} size="sm">
            Its bookings
          </Anchor>
          {service.kind === 'SERVICE' && service.active && (
            <WaitingListButton waitedFor={{ serviceId: service.id, sessionId: null, label: service.name }} />
          )}
        </Group>
      </Section>
      <ServiceTimeline id={service.id} timeline={service.timeline} />
    </RecordPanel>
  );
};

export const Component = ServicePanel;
