import { formatTimeRange, messageFor, ToneBadge } from '@bookwright/web-kit';
import { Anchor, Button, Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import type { OccurrenceAction, SeriesDatePartsFragment, SeriesRecordPartsFragment } from '../../gql/graphql.js';
import { Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';
import { reasonWords } from './reason-words.js';
import type { DateAction } from './series-action.js';
import classes from './series-dates.module.css';
import { datesWords, stateWords } from './series-words.js';

const WAYS: Record<OccurrenceAction, string> = { BOOK: 'Book it', MOVE: 'Move', CANCEL: 'Cancel' };

type SeriesDateProps = {
  date: SeriesDatePartsFragment;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
  onAction: (kind: OccurrenceAction) => void;
};

/** One date: when, what has become of it and why, and what can be done. */
const SeriesDate = ({ date, ticked, onTick, onAction }: SeriesDateProps) => {
  const { organization } = useViewer();
  const { startsAt, endsAt, state, reason, exception, clockChange, booking, availableActions } = date;
  const { word, tone } = stateWords[state];
  const when = formatTimeRange(startsAt, endsAt, organization);
  const booked = state === 'BOOKED';
  return (
    <li className={classes.date} data-past={availableActions.length === 0 || undefined}>
      <Checkbox
        size="sm"
        aria-label={`Select ${when}`}
        checked={ticked}
        disabled={!booked || availableActions.length === 0}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div>
        {booked && booking ? (
          <Anchor component={Link} to={`/bookings/${booking.id}?view=all`} size="sm" className={classes.when}>
            {when}
          </Anchor>
        ) : (
          <span className={classes.when} data-without-booking>
            {when}
          </span>
        )}
        {exception && booked && <div className="quiet">changed on its own</div>}
        {!booked && reason && <div className="quiet">{reasonWords(reason, (code) => messageFor({ code }, organization))}</div>}
        {clockChange.sentence && <div className="quiet">{clockChange.sentence}</div>}
      </div>
      <div className={classes.ways}>
        <ToneBadge tone={tone}>{word}</ToneBadge>
        {availableActions.map((kind) => (
          <Button
            key={kind}
            variant="subtle"
            size="compact-xs"
            aria-label={`${WAYS[kind]}: ${when}`}
            onClick={() => onAction(kind)}
          >
            {WAYS[kind]}
          </Button>
        ))}
      </div>
    </li>
  );
};

type SeriesDatesProps = {
  series: SeriesRecordPartsFragment;
  selected: readonly string[];
  onSelect: (ids: readonly string[]) => void;
  onAction: (action: DateAction) => void;
};

/** All dates of a series, also those without a booking. */
export const SeriesDates = ({ series, selected, onSelect, onAction }: SeriesDatesProps) => (
  <Section
    title={`Dates: ${series.bookedCount} booked${series.skippedCount > 0 ? `, ${series.skippedCount} not` : ''}`}
    end={selected.length > 0 ? <span className="quiet">{datesWords(selected.length)} selected</span> : undefined}
  >
    <ol className={classes.dates}>
      {series.occurrences.map((date) => (
        <SeriesDate
          key={date.id}
          date={date}
          ticked={selected.includes(date.id)}
          onTick={(ticked) => onSelect(ticked ? [...selected, date.id] : selected.filter((id) => id !== date.id))}
          onAction={(kind) => onAction({ kind, date })}
        />
      ))}
    </ol>
  </Section>
);
