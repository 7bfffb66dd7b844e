import type { BuiltInView } from '../../../grid/grid-view.js';
import { bookingViews } from '../booking-views.js';

/** What a number of the page means, by the view of the grid that it counts and opens. */
const NOTES: Record<string, string> = {
  today: 'take place today',
  'arriving-today': 'are still to arrive today',
  'needs-approval': 'wait for a yes or a no',
  'pencilled-in': 'wait for their customers',
  unassigned: 'have nobody responsible',
  'made-today': 'were made today',
};

export type TodayCard = { view: BuiltInView; note: string };

export const todayCards: readonly TodayCard[] = Object.entries(NOTES).map(([id, note]) => ({
  view: bookingViews.find((view) => view.id === id)!,
  note,
}));

export const countedViews: readonly BuiltInView[] = todayCards.map(({ view }) => view);
