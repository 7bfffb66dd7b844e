import { useQuery } from '@apollo/client/react';
import { formatInstant, formatTimeRange, messageFor, ToneBadge } from '@bookwright/web-kit';
import { Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  MoreOfSessionTimelineDocument,
  type SessionPartsFragment,
  SessionRecordDocument,
  type TimelinePartsFragment,
} from '../../gql/graphql.js';
import { BookingList } from '../../record/booking-list.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { Timeline } from '../../record/timeline.js';
import { useMoreOfTimeline } from '../../record/use-more-of-timeline.js';
import { WaitingList } from '../../record/waiting-list.js';
import { WaitingListButton } from '../../record/waiting-list-button.js';
import { say, sayNot } from '../../shell/say.js';
import { sayProblem } from '../../shell/say-problem.js';
import { useViewer } from '../../shell/viewer.js';
import { CancelSession } from './cancel-session.js';
import { SessionConflicts } from './session-conflicts.js';
import { furtherOf } from './session-draft.js';
import { SessionForm } from './session-form.js';
import { minimumWords, seatWords, sessionStatusTones, sessionStatusWords } from './session-words.js';
import { useSessionChanges } from './use-session-changes.js';

const SessionTimeline = ({ id, timeline }: { id: string; timeline: TimelinePartsFragment }) => (
  <Timeline {...useMoreOfTimeline(timeline, MoreOfSessionTimelineDocument, id, (data) => data.session?.timeline)} />
);

type Asked = 'CHANGE' | 'CANCEL' | null;

const SessionButtons = ({ session, onAsk }: { session: SessionPartsFragment; onAsk: (asked: Asked) => void }) => {
  const { publish, confirm } = useSessionChanges();
  const [busy, setBusy] = useState(false);
  const may = (action: SessionPartsFragment['availableActions'][number]) => session.availableActions.includes(action);
  const run = async (what: typeof publish, done: string) => {
    setBusy(true);
    try {
      const errors = await what({ id: session.id, expectedVersion: session.version });
      if (errors.length > 0) sayNot({ message: errors.map((error) => messageFor(error)).join(' ') });
      else say({ message: done });
    } catch (problem) {
      sayProblem(problem);
    } finally {
      setBusy(false);
    }
  };
  if (session.availableActions.length === 0) return null;
  return (
    <Section>
      <Group gap="xs">
        {may('PUBLISH') && (
          <Button size="compact-md" loading={busy} onClick={() => run(publish, 'The session is on sale.')}>
            Put on sale
          </Button>
        )}
        {may('CONFIRM') && (
          <Button size="compact-md" loading={busy} onClick={() => run(confirm, 'The session runs.')}>
            Confirm it runs
          </Button>
        )}
        {may('CHANGE') && (
          <Button size="compact-md" variant="default" onClick={() => onAsk('CHANGE')}>
            Change
          </Button>
        )}
        {may('CANCEL') && (
          <Button size="compact-md" variant="default" onClick={() => onAsk('CANCEL')}>
            Call off
          </Button>
        )}
      </Group>
    </Section>
  );
};

const SessionFacts = ({ session }: { session: SessionPartsFragment }) => {
  const { organization } = useViewer();
  return (
    <Section>
      <Facts>
        <Fact label="Seats">{seatWords(session)}</Fact>
        <Fact label="Minimum">{minimumWords(session)}</Fact>
        <Fact label="Instructor">{session.instructor?.displayName ?? <span className="quiet">Nobody yet</span>}</Fact>
        <Fact label="Uses">
          {furtherOf(session)
            .map(({ name }) => name)
            .join(', ')}
        </Fact>
        <Fact label="Place">{session.location}</Fact>
        <Fact label="Meets at">
          {session.meetingUrl && (
            <Anchor href={session.meetingUrl} size="sm" target="_blank" rel="noreferrer">
              {session.meetingUrl}
            </Anchor>
          )}
        </Fact>
        <Fact label="Waiting list">
          {session.waitlistEnabled ? (
            <Anchor component={Link} to={`/waiting-lists?view=all&session.in=${session.id}`} size="sm">
              People may wait
            </Anchor>
          ) : (
            'None'
          )}
        </Fact>
        <Fact label="Called off">
          {session.cancelledAt && `${formatInstant(session.cancelledAt, organization)}: ${session.cancelReason ?? ''}`}
        </Fact>
      </Facts>
    </Section>
  );
};

/** One session, beside the grid: its seats, who is on it, what can be done and what happened. */
export const SessionPanel = () => {
  const { id = '' } = useParams();
  const { organization } = useViewer();
  const [asked, setAsked] = useState<Asked>(null);
  const { data, error, refetch } = useQuery(SessionRecordDocument, {
    variables: { id, bookings: { session: { in: [id] } } },
    fetchPolicy: 'cache-and-network',
  });
  const session = data?.session;
  if (!session) {
    return (
      <RecordState listPath="/sessions" noun="session" error={error} missing={data?.session === null} onRetry={() => refetch()} />
    );
  }
  const people = data.bookings.nodes.map((booking) => ({ ...booking, title: booking.title ?? booking.reference }));
  return (
    <RecordPanel
      listPath="/sessions"
      badge={<ToneBadge tone={sessionStatusTones[session.status]}>{sessionStatusWords[session.status]}</ToneBadge>}
      title={session.service.name}
      subtitle={formatTimeRange(session.startsAt, session.endsAt, organization)}
    >
      <SessionButtons session={session} onAsk={setAsked} />
      <SessionConflicts key={`${session.id} ${session.version}`} id={session.id} />
      <SessionFacts session={session} />
      <Section
        title={session.booked === 0 ? 'Bookings' : `Bookings, ${session.booked} with a seat`}
        end={
          <Anchor component={Link} to={`/bookings?view=all&session.in=${session.id}`} size="sm">
            In the grid
          </Anchor>
        }
      >
        <BookingList bookings={people} none="Nobody has booked it yet." />
      </Section>
      <WaitingList sessionId={session.id} />
      {session.waitlistEnabled && session.status !== 'CANCELLED' && (
        <Section>
          <WaitingListButton
            waitedFor={{
              ...{ serviceId: session.service.id, sessionId: session.id },
              label: `${session.service.name}, ${formatInstant(session.startsAt, organization)}`,
            }}
          />
        </Section>
      )}
      <SessionTimeline id={session.id} timeline={session.timeline} />
      {asked === 'CHANGE' && <SessionForm session={session} onClose={() => setAsked(null)} />}
      {asked === 'CANCEL' && <CancelSession session={session} onClose={() => setAsked(null)} />}
    </RecordPanel>
  );
};

export const Component = SessionPanel;
