import { beyondRefusals, NO_FIXES } from '@bookwright/domain/availability';
import { linePlaceRefusals } from '@bookwright/domain/baskets';
import type { Refusal } from '@bookwright/domain/kernel';
import { addMinutes } from '@bookwright/domain/kernel';
import { offlineTravel, pointOf } from '@bookwright/domain/places';
import { clockSentence, type Occurrence, repetitionWords } from '@bookwright/domain/recurrence';
import { judgeSeries, seriesServiceRefusals } from '@bookwright/domain/series';
import { loadServices, loadWishFacts } from '@bookwright/persistence/availability';
import { explanationView } from '../availability/explanation.view.js';
import { placeOf } from '../availability/wished.js';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { newId } from '../ids.js';
import { expandSeries } from './expand-series.js';
import type { ClockChangeType } from './series.type.js';
import type { SeriesDatesInput } from './series-dates.inputs.js';
import type { SeriesReportType } from './series-report.type.js';

const DAY = 24 * 60;

const nothing = (timeZone: string, userErrors: Refusal[]): SeriesReportType => ({
  ...{ occurrences: [], repetition: null, timeZone, userErrors, canSave: false },
  ...{ bookCount: 0, skipCount: 0, conflictCount: 0, clockChangeCount: 0 },
});

/** What the clocks do to a date, as the API shows it. */
export function clockChangeView({ wallStart, clock }: Pick<Occurrence, 'wallStart' | 'clock'>): ClockChangeType {
  return {
    kind: clock.kind,
    sentence: clockSentence(wallStart, clock),
    shows: clock.kind === 'SKIPPED' ? clock.shows : null,
    second: clock.kind === 'TWICE' ? clock.second : null,
  };
}

/**
 * What saving a series would do: each date with what the clocks do to it, what is in its way and what would help, from the
 * evaluator that decides about bookings. Nothing is locked and nothing is written.
 */
export async function previewSeries(context: Context, input: SeriesDatesInput): Promise<SeriesReportType> {
  const organization = requirePermission(context, 'booking.create');
  const { actor, clock } = context;
  const zone = input.timeZone ?? organization.timeZone;
  const serviceId = input.serviceId.toLowerCase();
  return context.db.write(organization.id, async (tx) => {
    const service = (await loadServices(tx, [serviceId])).get(serviceId);
    const expanded = expandSeries(input, service, organization.timeZone);
    if ('refusals' in expanded) return nothing(zone, expanded.refusals);
    const place = placeOf(input.place);
    const wrong = [
      ...seriesServiceRefusals(service),
      // The reason is given with the series.
      ...beyondRefusals(
        {
          override: input.override || expanded.beyond.size > 0,
          overbook: input.overbook || [...expanded.beyond.values()].includes('OVERBOOK'),
          reason: '…',
        },
        { actor },
      ),
      ...(service ? linePlaceRefusals(service, place).map((why) => ({ ...why, path: ['place', ...why.path] })) : []),
    ];
    if (!service || wrong.length > 0) return nothing(zone, wrong);

    const resourceIds = (input.resourceIds ?? []).map((id) => id.toLowerCase());
    const about = expanded.occurrences.map(({ startsAt, endsAt }) => ({
      startsAt: addMinutes(startsAt, -DAY),
      endsAt: addMinutes(endsAt, 8 * DAY),
    }));
    const facts = await loadWishFacts(tx, new Map([[service.id, service]]), resourceIds, about);
    const point = pointOf({ latitude: place.latitude ?? null, longitude: place.longitude ?? null });
    const wish = {
      ...{ service, resourceIds, place: point },
      override: input.override ?? false,
      overbook: input.overbook ?? false,
      beyond: expanded.beyond,
    };
    const travel = offlineTravel(organization.settings.travelSpeedKmh);
    const { report, fixes } = judgeSeries(
      facts,
      expanded.occurrences,
      wish,
      { actor, now: clock.now(), organization, travel, newId },
      { skipConflicts: input.skipConflicts, explain: true },
    );
    const occurrences = report.occurrences.map((one) => {
      const explanation = { free: false, reasons: one.problems, warnings: [], fixes: fixes.get(one.position) ?? NO_FIXES };
      const shown = explanationView(facts, explanation, { ...one, comesTwice: false }, zone);
      return {
        ...{ position: one.position, wallStart: one.wallStart, startsAt: one.startsAt, endsAt: one.endsAt },
        ...{ outcome: one.outcome, skipReason: one.skipReason, reasons: shown.reasons, fixes: shown.fixes },
        clockChange: clockChangeView(one),
        moved: expanded.moved.has(one.wallStart),
        beyond: expanded.beyond.has(one.wallStart),
      };
    });
    const { bookCount, skipCount, conflictCount, clockChangeCount, canSave } = report;
    return {
      ...{ occurrences, bookCount, skipCount, conflictCount, clockChangeCount, canSave, userErrors: [] },
      ...{ repetition: repetitionWords(expanded.times.rrule), timeZone: zone },
    };
  });
}
