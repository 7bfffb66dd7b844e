import { Button } from '@mantine/core';
import type { TimelinePartsFragment } from '../gql/graphql.js';
import { useViewer } from '../shell/viewer.js';
import { RelativeTime } from './relative-time.js';
import { Section } from './section.js';
import classes from './timeline.module.css';
import { timelineChanges } from './timeline-changes.js';

const VIA: Record<string, string> = {
  PORTAL: 'on the portal',
  API: 'through the API',
  IMPORT: 'by an import',
  CALENDAR: 'from a calendar',
};

/** Who, unless the sentence has said it, and by what way, unless it was this application. */
const who = ({ summary, actorName, via }: Entry): string => {
  const said = [!summary.includes(actorName) && actorName, VIA[via.toUpperCase()]].filter(Boolean).join(' ');
  return said && `${said} · `;
};

type Entry = TimelinePartsFragment['nodes'][number];
const Changes = ({ entry }: { entry: Entry }) => {
  const { organization } = useViewer();
  return timelineChanges(entry, organization).map(({ label, before, after }) => (
    <div key={label} className={classes.change}>
      {label}: <del>{before ?? 'nothing'}</del> → <ins>{after ?? 'nothing'}</ins>
    </div>
  ));
};

type TimelineProps = { entries: readonly Entry[]; hasMore: boolean; onMore: () => void; loading?: boolean };

/** Everything that happened, newest first: a sentence, who did it and when. */
export const Timeline = ({ entries, hasMore, onMore, loading = false }: TimelineProps) => (
  <Section title="Timeline">
    {entries.length === 0 ? (
      <p className="quiet">Nothing has happened yet.</p>
    ) : (
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <li key={entry.id} className={classes.entry}>
            <div>{entry.summary}</div>
            <Changes entry={entry} />
            {entry.reason && <div className={classes.reason}>“{entry.reason}”</div>}
            <div className={classes.who}>
              {who(entry)}
              <RelativeTime instant={entry.at} />
            </div>
          </li>
        ))}
      </ol>
    )}
    {hasMore && (
      <Button variant="subtle" size="compact-sm" onClick={onMore} loading={loading}>
        Show earlier
      </Button>
    )}
  </Section>
);
