import { useQuery } from '@apollo/client/react';
import { formatInstant, formatTimeRange, ToneBadge } from '@bookwright/web-kit';
import { Anchor, Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { TaskRecordDocument } from '../../gql/graphql.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';
import { useFinishTask } from './use-finish-task.js';

/** One task, beside the list: what is to be done, for whom, after which booking. */
export const TaskPanel = () => {
  const { id = '' } = useParams();
  const { organization } = useViewer();
  const { data, error, refetch } = useQuery(TaskRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const finish = useFinishTask();
  const task = data?.task;
  if (!task) {
    return <RecordState listPath="/tasks" noun="task" error={error} missing={data?.task === null} onRetry={() => refetch()} />;
  }
  const { booking, doneAt } = task;
  const { booker } = booking;
  return (
    <RecordPanel
      listPath="/tasks"
      title={task.title}
      subtitle={`after ${booking.reference}`}
      badge={<ToneBadge tone={doneAt ? 'green' : 'outline'}>{doneAt ? 'Done' : 'Open'}</ToneBadge>}
    >
      {booking.availableActions.includes('EDIT_DETAILS') && (
        <Section>
          <Button size="compact-md" variant={doneAt ? 'default' : 'filled'} onClick={() => void finish(task, !doneAt)}>
            {doneAt ? 'Not done yet' : 'Done'}
          </Button>
        </Section>
      )}
      <Section>
        <Facts>
          <Fact label="Due">{formatInstant(task.dueAt, organization)}</Fact>
          <Fact label="Done">{doneAt && formatInstant(doneAt, organization)}</Fact>
          <Fact label="For">{task.assignee?.displayName ?? 'Anybody'}</Fact>
          <Fact label="Booking">
            <Anchor component={Link} to={`/bookings/${booking.id}?view=all`} size="sm" underline="always">
              {booking.title}
            </Anchor>
            , {formatTimeRange(booking.startsAt, booking.endsAt, organization)}
          </Fact>
          <Fact label="Booker">
            {booker && (
              <>
                <Anchor component={Link} to={`/customers/${booker.id}`} size="sm" underline="always">
                  {booker.name}
                </Anchor>
                {[booker.email, booker.phone].filter(Boolean).map((way) => `, ${way}`)}
              </>
            )}
          </Fact>
        </Facts>
      </Section>
    </RecordPanel>
  );
};

export const Component = TaskPanel;
