import { beyondRefusals, NO_FIXES } from '@bookwright/domain/availability';
import { addMinutes, minutesBetween, type Refusal, refusal } from '@bookwright/domain/kernel';
import { offlineTravel } from '@bookwright/domain/places';
import { explainSession, resourcesWanted } from '@bookwright/domain/sessions';
import { loadServices } from '@bookwright/persistence/availability';
import type { Tx } from '@bookwright/persistence/connection';
import { plannedSessions, resourcesNamed, roomAbout } from '@bookwright/persistence/sessions';
import type { SlotExplanationType } from '../availability/availability.type.js';
import { explanationView } from '../availability/explanation.view.js';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { Problem } from '../use-case/index.js';
import type { ExplainSessionsInput } from './session.inputs.js';

const DAY = 24 * 60;
const MOST_DATES = 60;
const USUAL_MIN = 60;

/** What is asked about, and what of it is taken already. */
async function subjectOf(tx: Tx, { sessionId, serviceId }: ExplainSessionsInput) {
  const [session] = sessionId ? await plannedSessions(tx, [sessionId.toLowerCase()]) : [];
  if (sessionId && !session) return refusal('NOT_FOUND', ['sessionId']);
  const id = session?.serviceId ?? serviceId?.toLowerCase();
  if (!id) return refusal('REQUIRED', ['serviceId']);
  const service = (await loadServices(tx, [id])).get(id);
  return service ? { session, service } : refusal('NOT_FOUND', ['serviceId']);
}

/** Why sessions that staff think of can or cannot be, each by itself, from what decides about them (SV-32). */
export async function explainSessions(context: Context, input: ExplainSessionsInput): Promise<SlotExplanationType[]> {
  const organization = requirePermission(context, 'catalog.read');
  const { startsAt: starts, instructorId = null, override, overbook } = input;
  if (starts.length < 1 || starts.length > MOST_DATES) {
    throw new Problem('BAD_USER_INPUT', `startsAt has 1 to ${MOST_DATES} times.`, { limit: MOST_DATES });
  }
  const { actor, clock } = context;
  const asking = { actor, now: clock.now(), organization, travel: offlineTravel(organization.settings.travelSpeedKmh) };
  const nothing = { resources: new Map(), allocations: new Map(), booking_rules: new Map() };
  const refusedWith = (reasons: Refusal[]) =>
    starts.map((startsAt) =>
      explanationView(
        nothing,
        { free: false, reasons, warnings: [], fixes: NO_FIXES },
        { startsAt, endsAt: null, comesTwice: false },
        organization.timeZone,
      ),
    );
  // Whoever may not go beyond is told so; the reason is given with the session.
  const notAllowed = beyondRefusals({ override, overbook, reason: '…' }, { actor });
  if (notAllowed.length > 0) return refusedWith(notAllowed);
  return context.db.write(organization.id, async (tx) => {
    const subject = await subjectOf(tx, input);
    if ('code' in subject) return refusedWith([subject]);
    const { session, service } = subject;
    const lasts =
      input.durationMin ?? (session ? minutesBetween(session.startsAt, session.endsAt) : service.durationMin) ?? USUAL_MIN;
    if (lasts <= 0) return refusedWith([refusal('INVALID_VALUE', ['durationMin'], { least: 1 })]);
    const taken = session?.taken ?? [];
    const named = await resourcesNamed(tx, [input, { instructorId: session?.instructorId }]);
    const facts = await roomAbout(
      tx,
      [...named, ...taken.map(({ resourceId }) => resourceId)],
      starts.map((startsAt) => ({ startsAt: addMinutes(startsAt, -DAY), endsAt: addMinutes(startsAt, lasts + 8 * DAY) })),
    );
    const now = { taken, instructorId: session?.instructorId ?? null };
    const resourceIds = resourcesWanted(facts, { resourceIds: input.resourceIds, instructorId }, now);
    return starts.map((startsAt) => {
      const endsAt = addMinutes(startsAt, lasts);
      const except = new Set(taken.map(({ id }) => id));
      const begun = session !== undefined && session.startsAt <= asking.now;
      const plan = { service, startsAt, endsAt, resourceIds, except, begun, override, overbook };
      return explanationView(
        facts,
        explainSession(facts, plan, asking),
        { startsAt, endsAt, comesTwice: false },
        organization.timeZone,
      );
    });
  });
}
