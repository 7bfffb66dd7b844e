import { type DatesOfPattern, patternText } from '@bookwright/domain/recurrence';
import { RRuleTemporal } from 'rrule-temporal';

const compact = (date: string): string => date.replaceAll('-', '');

/** One step a day for as long as a series can last, and some to spare. */
const MOST_STEPS = 8_000;

/**
 * The recurrence library, asked for dates only: no time of day and no zone, so that what the clocks do stays with our own
 * rules (docs/decisions/0012-recurrence.md). The pattern was read by `parseRule`.
 */
export const datesOfPattern: DatesOfPattern = ({ pattern, first, last, atMost }) => {
  const rule = new RRuleTemporal({
    rruleString: `DTSTART;VALUE=DATE:${compact(first)}\nRRULE:${patternText(pattern)};UNTIL=${compact(last)}`,
    maxIterations: MOST_STEPS,
  });
  return rule.all((_, index) => index < atMost).map((date) => date.toPlainDate().toString());
};
