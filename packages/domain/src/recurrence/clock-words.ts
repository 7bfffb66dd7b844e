import type { WallTime } from '../kernel/index.js';
import type { ClockChange } from './clock-change.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-10-25T01:30` as "25 Oct 01:30". */
const dayAndTime = (wall: WallTime): string =>
  `${Number(wall.slice(8, 10))} ${MONTHS[Number(wall.slice(5, 7)) - 1]} ${wall.slice(11)}`;

/** What the clocks do to a time, in English: "25 Oct 01:30 exists twice: the first is meant". Null on ordinary days. */
export function clockSentence(wall: WallTime, clock: ClockChange): string | null {
  if (clock.kind === 'TWICE') return `${dayAndTime(wall)} exists twice: the first is meant`;
  if (clock.kind === 'SKIPPED') return `${dayAndTime(wall)} does not exist: ${clock.shows.slice(11)} is meant`;
  return null;
}
