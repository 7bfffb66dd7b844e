import { Button } from '@mantine/core';
import type { TimelinePartsFragment } from '../gql/graphql.js';
import { RelativeTime } from './relative-time.js';
import { Section } from './section.js';
import classes from './timeline.module.css';

const VIA: Record<string, string> = {
  PORTAL: 'on the portal',
  API: 'through the API',
  IMPORT: 'by an import',
  CALENDAR: 'from a calendar',
};

type Entry = TimelinePartsFragment['nodes'][number];
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
            {entry.reason && <div className={classes.reason}>“{entry.reason}”</div>}
            <div className={classes.who}>
              {[entry.actorName, VIA[entry.via.toUpperCase()]].filter(Boolean).join(' ')} · <RelativeTime instant={entry.at} />
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
