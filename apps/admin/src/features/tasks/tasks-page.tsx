import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { GridPage } from '../../grid/grid-page.js';
import { NothingYet } from '../../grid/nothing-yet.js';
import { usePermission, useViewer } from '../../shell/viewer.js';
import { taskViews } from './task-views.js';
import { tasksReader } from './tasks-reader.js';
import { useFinishTask } from './use-finish-task.js';

/** Everything that is to be done after bookings, and the one that is open (CRM-82). */
export const TasksPage = () => {
  const navigate = useNavigate();
  const { staffMember } = useViewer();
  const views = useMemo(() => taskViews(staffMember.id), [staffMember.id]);
  const mayFinish = usePermission('booking.update');
  const finish = useFinishTask();
  return (
    <GridPage
      entity="TASK"
      label="Tasks"
      noun={{ one: 'task', other: 'tasks' }}
      path="/tasks"
      permission="booking.read"
      views={views}
      reader={tasksReader}
      emptyState={() => <NothingYet what="tasks" />}
      rowLabel={({ node }) => node.title}
      rowTone={({ node }) => (node.doneAt ? 'muted' : undefined)}
      rowMenu={({ node }, open) => [
        { id: 'open', label: 'Open', onSelect: open, shortcut: 'Enter' },
        ...(mayFinish
          ? [
              {
                id: 'finish',
                label: node.doneAt ? 'Not done yet' : 'Done',
                onSelect: () => void finish(node, !node.doneAt),
              },
            ]
          : []),
        { divider: true, id: 'related' },
        {
          id: 'booking',
          label: `Open booking ${node.booking.reference}`,
          onSelect: () => void navigate(`/bookings/${node.booking.id}?view=all`),
        },
      ]}
    />
  );
};

export const Component = TasksPage;
