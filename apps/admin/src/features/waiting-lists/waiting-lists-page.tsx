import { useNavigate } from 'react-router';
import { GridPage } from '../../grid/grid-page.js';
import type { BuiltInView } from '../../grid/grid-view.js';
import { NothingYet } from '../../grid/nothing-yet.js';
import { waitlistReader } from './waitlist-reader.js';

const inTurn = [{ field: 'joinedAt', direction: 'ASC' }] as const;
const withStatus = (...value: string[]) => [{ field: 'status', operator: 'in', value }] as const;

const views: readonly BuiltInView[] = [
  { id: 'open', label: 'Waiting and offered', filters: withStatus('WAITING', 'OFFERED'), sort: inTurn, isFirst: true },
  { id: 'offered', label: 'Offered', filters: withStatus('OFFERED'), sort: inTurn, counted: true },
  {
    id: 'passed-over',
    label: 'Passed over',
    filters: [...withStatus('WAITING'), { field: 'skipCount', operator: 'gt', value: 0 }],
    sort: inTurn,
    counted: true,
  },
  { id: 'all', label: 'All', filters: [], sort: [{ field: 'joinedAt', direction: 'DESC' }] },
];

/** Everybody who waits or waited, first come first, and the one who is open. */
export const WaitingListsPage = () => {
  const navigate = useNavigate();
  return (
    <GridPage
      entity="WAITLIST_ENTRY"
      label="Waiting lists"
      noun={{ one: 'person', other: 'people' }}
      path="/waiting-lists"
      permission="booking.read"
      views={views}
      reader={waitlistReader}
      emptyState={() => <NothingYet what="waiting lists" />}
      rowLabel={({ node }) => node.name}
      rowMenu={({ node: { session } }, open) => [
        { id: 'open', label: 'Open', onSelect: open, shortcut: 'Enter' },
        ...(session
          ? [
              { divider: true, id: 'related' } as const,
              {
                id: 'list',
                label: 'The whole list of this session',
                onSelect: () => void navigate(`/waiting-lists?view=all&session.in=${session.id}`),
              },
            ]
          : []),
      ]}
    />
  );
};

export const Component = WaitingListsPage;
