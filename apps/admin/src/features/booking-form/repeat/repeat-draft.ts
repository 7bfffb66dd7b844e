import type {
  CreateBookingInput,
  CreateSeriesInput,
  PreviewSeriesInput,
  RepetitionUnit,
  SeriesWeekday,
} from '../../../gql/graphql.js';
import type { BookingDraft } from '../booking-draft.js';

/** How a booking repeats, as it is being typed. */
export type RepeatDraft = {
  every: number | string;
  unit: RepetitionUnit;
  weekdays: SeriesWeekday[];
  ends: 'TIMES' | 'LAST_DAY';
  times: number | string;
  lastDay: string | null;
  /** Wall times of dates that are left out. */
  skip: string[];
  /** Leaves out what is not free, with the reason kept. */
  skipConflicts: boolean;
  /** Dates that are moved, by their wall time. */
  otherTimes: Record<string, string>;
};

export const weeklyRepeat: RepeatDraft = {
  ...{
    every: 1,
    unit: 'WEEK',
    weekdays: [],
    ends: 'TIMES',
    times: 10,
    lastDay: null,
    skip: [],
    skipConflicts: false,
    otherTimes: {},
  },
};

type Dates = Pick<
  PreviewSeriesInput,
  'serviceId' | 'wallStart' | 'durationMin' | 'repetition' | 'skip' | 'skipConflicts' | 'otherTimes'
>;

/** The dates a draft stands for; null until there is enough to say which. */
function datesOf(draft: BookingDraft): Dates | null {
  const { repeat, serviceId, day, startsAt, minutes } = draft;
  if (!repeat || !serviceId || !day || !/^\d\d:\d\d/.test(startsAt) || !(Number(minutes) > 0)) return null;
  const { every, unit, weekdays, ends, times, lastDay } = repeat;
  if (!(Number(every) > 0) || (ends === 'TIMES' ? !(Number(times) > 0) : !lastDay)) return null;
  return {
    serviceId,
    wallStart: `${day}T${startsAt.slice(0, 5)}`,
    durationMin: Number(minutes),
    repetition: {
      ...{ every: Number(every), unit },
      ...(unit === 'WEEK' && weekdays.length > 0 && { weekdays }),
      ...(ends === 'TIMES' ? { times: Number(times) } : { lastDay }),
    },
    skip: repeat.skip,
    skipConflicts: repeat.skipConflicts,
    otherTimes: Object.entries(repeat.otherTimes).map(([wallStart, at]) => ({ wallStart, startsAt: at })),
  };
}

/** What is asked before a series is saved; null until there are dates to ask about. */
export function seriesQuestion(draft: BookingDraft, { place, resourceIds }: CreateBookingInput): PreviewSeriesInput | null {
  const dates = datesOf(draft);
  return dates && { ...dates, place, resourceIds };
}

/** What is sent for a series: the booking, and its dates instead of its time. */
export function seriesInput(draft: BookingDraft, booking: CreateBookingInput): CreateSeriesInput {
  const { startsAtLocal, endsAtLocal, sessionId, unassigned, serviceId, status, ...rest } = booking;
  return { ...rest, ...datesOf(draft)!, status };
}
