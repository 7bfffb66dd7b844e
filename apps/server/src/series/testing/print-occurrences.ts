import { occurrencesOf } from '@bookwright/domain/recurrence';
import { datesOfPattern } from '../dates-of-pattern.js';
import { CLOCK_CHANGES } from './zones.js';

/** A program of its own, so that it runs under any TZ: two series over a whole year in each zone, as lines of JSON. */
for (const [timeZone, year] of CLOCK_CHANGES) {
  for (const rrule of ['FREQ=WEEKLY;BYDAY=SU,WE;COUNT=110', 'FREQ=MONTHLY;BYDAY=-1SU;COUNT=14']) {
    const times = { wallStart: `${year - 1}-12-27T02:15`, timeZone, durationMin: 60, rrule, exdates: [], rdates: [] };
    process.stdout.write(`${JSON.stringify([timeZone, occurrencesOf(times, datesOfPattern)])}\n`);
  }
}
process.stdout.write(`${new Intl.DateTimeFormat().resolvedOptions().timeZone}\n`);
