import { formatInstant } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { GridPage } from '../../grid/grid-page.js';
import { usePermission, useViewer } from '../../shell/viewer.js';
import { SessionForm } from './session-form.js';
import { sessionViews } from './session-views.js';
import { sessionsReader } from './sessions-reader.js';

/** Every dated class, course, workshop and event, and the one that is open. */
export const SessionsPage = () => {
  const navigate = useNavigate();
  const { organization } = useViewer();
  const mayMake = usePermission('session.manage');
  const [making, setMaking] = useState(false);
  return (
    <>
      <GridPage
        entity="SESSION"
        label="Sessions"
        noun={{ one: 'session', other: 'sessions' }}
        path="/sessions"
        permission="catalog.read"
        views={sessionViews}
        reader={sessionsReader}
        actions={
          mayMake && (
            <Button size="compact-md" leftSection={<Plus size={14} aria-hidden="true" />} onClick={() => setMaking(true)}>
              New session
            </Button>
          )
        }
        emptyState={() => <p className="sg-state-title">There are no such sessions.</p>}
        rowLabel={({ node }) => `${node.service.name}, ${formatInstant(node.startsAt, organization)}`}
        rowTone={({ node }) => (node.status === 'CANCELLED' ? 'muted' : undefined)}
        rowMenu={({ node }, open) => [
          { id: 'open', label: 'Open', onSelect: open, shortcut: 'Enter' },
          { divider: true, id: 'related' },
          {
            id: 'bookings',
            label: 'Bookings on it',
            onSelect: () => void navigate(`/bookings?view=all&session.in=${node.id}`),
          },
          {
            id: 'service',
            label: `Sessions of ${node.service.name}`,
            onSelect: () => void navigate(`/sessions?view=all&service.in=${node.service.id}`),
          },
        ]}
      />
      {making && <SessionForm session={null} onClose={() => setMaking(false)} />}
    </>
  );
};

export const Component = SessionsPage;
