import { useQuery } from '@apollo/client/react';
import { formatDuration } from '@bookwright/smart-grid';
import { formatInstant, ToneBadge, zoneCity } from '@bookwright/web-kit';
import { Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  MoreOfSeriesHistoryDocument,
  type SeriesAction,
  SeriesRecordDocument,
  type TimelinePartsFragment,
} from '../../gql/graphql.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { Timeline } from '../../record/timeline.js';
import { useMoreOfTimeline } from '../../record/use-more-of-timeline.js';
import { useViewer } from '../../shell/viewer.js';
import { BookDate } from './book-date.js';
import { CancelDates } from './cancel-dates.js';
import { ChangeRule } from './change-rule.js';
import { EditDates } from './edit-dates.js';
import { MoveDates } from './move-dates.js';
import type { DateAction, OfDates } from './series-action.js';
import { SeriesDates } from './series-dates.js';
import { wallDay } from './wall-day.js';

const SeriesTimeline = ({ id, history }: { id: string; history: TimelinePartsFragment }) => (
  <Timeline {...useMoreOfTimeline(history, MoreOfSeriesHistoryDocument, id, (data) => data.series?.history)} />
);

/** A series beside the grid: its rule, each of its dates, and what can be done to them. */
export const SeriesPanel = () => {
  const { id = '' } = useParams();
  const { organization } = useViewer();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [action, setAction] = useState<DateAction | null>(null);
  const { data, error, refetch } = useQuery(SeriesRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const series = data?.series;
  if (!series) {
    return (
      <RecordState listPath="/series" noun="series" error={error} missing={data?.series === null} onRetry={() => refetch()} />
    );
  }
  const { repetition, wallStart, durationMin, timeZone, service, resource, order, availableActions } = series;
  const about: OfDates = { series, selected, onClose: () => setAction(null), onDone: () => setSelected([]) };
  const open = (kind: SeriesAction) => setAction({ kind, date: null });
  return (
    <RecordPanel
      listPath="/series"
      wide
      title={series.title}
      badge={series.status === 'CANCELLED' ? <ToneBadge tone="grey">Cancelled</ToneBadge> : undefined}
      subtitle={repetition ?? 'Dates chosen one by one'}
    >
      {availableActions.length > 0 && (
        <Section>
          <Group gap="xs">
            {availableActions.includes('MOVE') && (
              <Button size="compact-md" variant="default" onClick={() => open('MOVE')}>
                Move dates
              </Button>
            )}
            {availableActions.includes('CHANGE_RULE') && (
              <Button size="compact-md" variant="default" onClick={() => open('CHANGE_RULE')}>
                Change the rule
              </Button>
            )}
            {availableActions.includes('EDIT') && (
              <Button size="compact-md" variant="default" onClick={() => open('EDIT')}>
                Edit details
              </Button>
            )}
            {availableActions.includes('CANCEL') && (
              <Button size="compact-md" variant="default" onClick={() => open('CANCEL')}>
                Cancel dates
              </Button>
            )}
          </Group>
        </Section>
      )}
      <Section>
        <Facts>
          <Fact label="When">
            {wallStart.slice(11)} in {zoneCity(timeZone)}, {formatDuration(durationMin)}
          </Fact>
          <Fact label="What">{service.name}</Fact>
          <Fact label="With">{resource?.name ?? 'whoever is free'}</Fact>
          <Fact label="For">
            {order.booker && (
              <Anchor component={Link} to={`/customers/${order.booker.id}`} size="sm">
                {order.booker.name}
              </Anchor>
            )}
          </Fact>
          <Fact label="Order">
            <Anchor component={Link} to={`/orders/${order.id}`} size="sm">
              {order.reference}
            </Anchor>
          </Fact>
          {series.continues && (
            <Fact label="Continues">
              <Anchor component={Link} to={`/series/${series.continues.id}`} size="sm">
                the series before it
              </Anchor>
            </Fact>
          )}
          {series.continuedBy.length > 0 && (
            <Fact label="Continued by">
              {series.continuedBy.map(({ id: next, wallStart: from }) => (
                <Anchor key={next} component={Link} to={`/series/${next}`} size="sm">
                  the dates from {wallDay(from, organization.locale)} on
                </Anchor>
              ))}
            </Fact>
          )}
          <Fact label="Made">{formatInstant(series.createdAt, organization)}</Fact>
        </Facts>
      </Section>
      <SeriesDates series={series} selected={selected} onSelect={setSelected} onAction={setAction} />
      <SeriesTimeline id={series.id} history={series.history} />
      {action?.kind === 'CANCEL' && <CancelDates {...about} date={action.date} />}
      {action?.kind === 'MOVE' && <MoveDates {...about} date={action.date} />}
      {action?.kind === 'CHANGE_RULE' && <ChangeRule {...about} />}
      {action?.kind === 'EDIT' && <EditDates {...about} date={action.date} />}
      {action?.kind === 'BOOK' && action.date && <BookDate {...about} date={action.date} />}
    </RecordPanel>
  );
};

export const Component = SeriesPanel;
