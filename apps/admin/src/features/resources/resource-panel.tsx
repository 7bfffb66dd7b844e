import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Group } from '@mantine/core';
import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { MoreOfResourceTimelineDocument, ResourceRecordDocument, type ResourceRecordQuery } from '../../gql/graphql.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { Timeline } from '../../record/timeline.js';
import { useMoreOfTimeline } from '../../record/use-more-of-timeline.js';
import { say } from '../../shell/say.js';
import { sayProblem } from '../../shell/say-problem.js';
import { usePermission } from '../../shell/viewer.js';
import { ArchiveForm } from './archive-form.js';
import { ComingUp } from './coming-up.js';
import { weekInWords, weekTotal } from './hours-words.js';
import { ResourceFacts } from './resource-facts.js';
import { ResourceForm } from './resource-form.js';
import { useResourceChanges } from './use-resource-changes.js';

type ResourceRecord = NonNullable<ResourceRecordQuery['resource']>;

const Actions = ({ resource, onOpen }: { resource: ResourceRecord; onOpen: (dialog: 'CHANGE' | 'ARCHIVE') => void }) => {
  const { restore } = useResourceChanges();
  const takeBack = async () => {
    try {
      const { userErrors } = await restore(resource.id);
      if (userErrors.length === 0) say({ message: `${resource.name} is back in use.` });
    } catch (error) {
      sayProblem(error);
    }
  };
  return (
    <Section>
      <Group gap="xs">
        <Button size="compact-md" variant="default" onClick={() => onOpen('CHANGE')}>
          Change
        </Button>
        {resource.active ? (
          <Button size="compact-md" variant="default" onClick={() => onOpen('ARCHIVE')}>
            Archive
          </Button>
        ) : (
          <Button size="compact-md" variant="default" onClick={() => void takeBack()}>
            Take back into use
          </Button>
        )}
      </Group>
    </Section>
  );
};

const Week = ({ resource }: { resource: ResourceRecord }) => (
  <Section
    title={`Week${resource.weeklyHours.length > 0 ? `, ${weekTotal(resource.weeklyHours)}` : ''}`}
    end={
      <Anchor component={Link} to={`/resources/${resource.id}/calendar`} size="sm">
        Hours and time off
      </Anchor>
    }
  >
    {resource.weeklyHours.length === 0 ? (
      <p className="quiet">No hours yet: nothing can be booked.</p>
    ) : (
      <Facts>
        {weekInWords(resource.weeklyHours).map(({ days, hours }) => (
          <Fact key={days} label={days}>
            {hours}
          </Fact>
        ))}
      </Facts>
    )}
  </Section>
);

const ResourceTimeline = ({ resource: { id, timeline } }: { resource: ResourceRecord }) => (
  <Timeline {...useMoreOfTimeline(timeline, MoreOfResourceTimelineDocument, id, (data) => data.resource?.timeline)} />
);

/** One resource, beside the grid: what it is, when it works, and what happened to it. */
export const ResourcePanel = () => {
  const { id = '' } = useParams();
  const mayChange = usePermission('resource.manage');
  const [dialog, setDialog] = useState<'CHANGE' | 'ARCHIVE' | null>(null);
  const { data, error, refetch } = useQuery(ResourceRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const resource = data?.resource;
  if (!resource) {
    const missing = data?.resource === null;
    return <RecordState listPath="/resources" noun="resource" error={error} missing={missing} onRetry={() => refetch()} />;
  }
  return (
    <RecordPanel
      listPath="/resources"
      title={resource.name}
      subtitle={`${resource.typeName}${resource.active ? '' : ', archived'}`}
      menu={
        <Button
          component={Link}
          to={`/resources/${id}/calendar`}
          size="compact-sm"
          variant="subtle"
          leftSection={<CalendarClock size={14} aria-hidden="true" />}
        >
          Calendar
        </Button>
      }
    >
      {mayChange && <Actions resource={resource} onOpen={setDialog} />}
      <ResourceFacts resource={resource} />
      <Week resource={resource} />
      <ComingUp resource={resource} />
      <ResourceTimeline resource={resource} />
      {dialog === 'CHANGE' && <ResourceForm resource={resource} onClose={() => setDialog(null)} />}
      {dialog === 'ARCHIVE' && <ArchiveForm resource={resource} onClose={() => setDialog(null)} />}
    </RecordPanel>
  );
};

export const Component = ResourcePanel;
