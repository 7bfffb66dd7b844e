import { useQuery } from '@apollo/client/react';
import { ToneBadge } from '@bookwright/web-kit';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import {
  MoreOfWaitlistHistoryDocument,
  type TimelinePartsFragment,
  type WaitlistAction,
  WaitlistRecordDocument,
} from '../../gql/graphql.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { Section } from '../../record/section.js';
import { Timeline } from '../../record/timeline.js';
import { useMoreOfTimeline } from '../../record/use-more-of-timeline.js';
import { waitlistStatusTones, waitlistStatusWords } from '../../record/waitlist-words.js';
import { EntryActionForm } from './entry-action-form.js';
import { EntryFacts } from './entry-facts.js';
import { entryActionWords } from './entry-words.js';

/** What happened to the entry: each time it was passed over, and why. */
const EntryTimeline = ({ id, history }: { id: string; history: TimelinePartsFragment }) => (
  <Timeline {...useMoreOfTimeline(history, MoreOfWaitlistHistoryDocument, id, (data) => data.waitlistEntry?.history)} />
);

/** Somebody on a waiting list, beside the grid: what they wait for, what staff can do, and what happened. */
export const EntryPanel = () => {
  const { id = '' } = useParams();
  const [action, setAction] = useState<WaitlistAction | null>(null);
  const { data, error, refetch } = useQuery(WaitlistRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const entry = data?.waitlistEntry;
  if (!entry) {
    return (
      <RecordState
        listPath="/waiting-lists"
        noun="entry"
        error={error}
        missing={data?.waitlistEntry === null}
        onRetry={() => refetch()}
      />
    );
  }
  return (
    <RecordPanel
      listPath="/waiting-lists"
      title={entry.name}
      subtitle={entry.service.name}
      badge={<ToneBadge tone={waitlistStatusTones[entry.status]}>{waitlistStatusWords[entry.status]}</ToneBadge>}
    >
      {entry.availableActions.length > 0 && (
        <Section>
          <Group gap="xs">
            {entry.availableActions.map((each) => (
              <Button key={each} size="compact-md" variant="default" onClick={() => setAction(each)}>
                {entryActionWords[each].label}
              </Button>
            ))}
          </Group>
        </Section>
      )}
      <EntryFacts entry={entry} />
      <EntryTimeline id={entry.id} history={entry.history} />
      {action && <EntryActionForm action={action} entry={entry} onClose={() => setAction(null)} />}
    </RecordPanel>
  );
};

export const Component = EntryPanel;
