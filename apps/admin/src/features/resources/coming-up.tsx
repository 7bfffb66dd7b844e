import { formatDay, formatTimeRange } from '@bookwright/web-kit';
import type { ResourceCalendarPartsFragment } from '../../gql/graphql.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';
import { localParts } from '../../shell/zoned-time.js';
import { datesOf, hoursInWords } from './calendar/dates.js';

/** Exceptions that a panel shows; the page of the calendar has all. */
const SHOWN = 6;

/** What is different in the time to come: dates with hours of their own, and time off. */
export const ComingUp = ({ resource }: { resource: ResourceCalendarPartsFragment }) => {
  const { locale } = useViewer().organization;
  const { timeZone } = resource;
  const today = localParts(new Date().toISOString(), timeZone).day;
  const lines = [
    ...datesOf(resource.dateHours)
      .filter(({ date }) => date >= today)
      .map(({ date, hours }) => ({ at: date, label: formatDay(date, { locale }), text: hoursInWords(hours) })),
    ...resource.timeOff.map(({ startsAt, endsAt, reason }) => ({
      at: localParts(startsAt, timeZone).day,
      label: 'Time off',
      text: [formatTimeRange(startsAt, endsAt, { timeZone, locale }), reason].filter(Boolean).join(', '),
    })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  if (lines.length === 0) return null;
  return (
    <Section title="Coming up">
      <Facts>
        {lines.slice(0, SHOWN).map(({ at, label, text }) => (
          <Fact key={`${at} ${text}`} label={label}>
            {text}
          </Fact>
        ))}
      </Facts>
      {lines.length > SHOWN && <p className="quiet">and {lines.length - SHOWN} more</p>}
    </Section>
  );
};
