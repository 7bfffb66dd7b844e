import type { DatesOfPattern } from '@bookwright/domain/recurrence';
import { patternText } from '@bookwright/domain/recurrence';
import * as rruleJs from 'rrule';
import { type DateTime, RRuleSet, type Time } from 'rrule-rust';
import { RRuleTemporal } from 'rrule-temporal';

const compact = (text: string): string => text.replace(/[-:]/g, '');
const pad = (n: number): string => String(n).padStart(2, '0');

/** rrule.js, a port of python-dateutil; the package is CommonJS. */
const { rrulestr } = (rruleJs as unknown as { default: typeof rruleJs }).default ?? rruleJs;

export const datesOfRruleJs: DatesOfPattern = ({ pattern, first, last, atMost }) =>
  rrulestr(`DTSTART:${compact(first)}T000000Z\nRRULE:${patternText(pattern)};UNTIL=${compact(last)}T000000Z`)
    .all((_, index) => index < atMost)
    .map((date) => date.toISOString().slice(0, 10));

const wallOf = ({ year, month, day, time }: DateTime<Time>): string =>
  `${year}-${pad(month)}-${pad(day)}T${pad(time.hour)}:${pad(time.minute)}`;

/** rrule-rust, the crate `rrule`. */
export const datesOfRruleRust: DatesOfPattern = ({ pattern, first, last, atMost }) =>
  RRuleSet.fromString<DateTime<Time>>(
    `DTSTART;TZID=UTC:${compact(first)}T000000\nRRULE:${patternText(pattern)};UNTIL=${compact(last)}T000000Z`,
  )
    .all(atMost)
    .map((date) => wallOf(date as DateTime<Time>).slice(0, 10));

type Zoned = { wallStart: string; timeZone: string; rrule: string };

const zonedText = ({ wallStart, timeZone, rrule }: Zoned): string =>
  `DTSTART;TZID=${timeZone}:${compact(wallStart)}00\nRRULE:${rrule}`;

/** What the crate says the clock on the wall shows at each occurrence. */
export const wallsOfRruleRust = (series: Zoned): string[] =>
  RRuleSet.fromString<DateTime<Time>>(zonedText(series))
    .all()
    .map((date) => wallOf(date as DateTime<Time>));

/** rrule-temporal with its own rules for zones, which we do not use elsewhere. */
export const instantsOfRruleTemporal = (series: Zoned): string[] =>
  new RRuleTemporal({ rruleString: zonedText(series) }).all().map((date) => new Date(date.epochMilliseconds).toISOString());

/** rrule.js with its own rules for zones. */
export const instantsOfRruleJs = (series: Zoned): string[] =>
  rrulestr(zonedText(series))
    .all()
    .map((date) => date.toISOString());
