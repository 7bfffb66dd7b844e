import { askingOf } from '@bookwright/domain/availability';
import { offlineTravel } from '@bookwright/domain/places';
import { conflictsOfSession } from '@bookwright/domain/sessions';
import { loadServices } from '@bookwright/persistence/availability';
import { plannedSessions, roomAbout } from '@bookwright/persistence/sessions';
import type { SlotReasonType } from '../availability/availability.type.js';
import { reasonsOf } from '../availability/explanation.view.js';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';

/** What stands against sessions that are planned, for all of an answer at once. */
export async function conflictsOfSessions(context: Context, ids: readonly string[]): Promise<Map<string, SlotReasonType[]>> {
  const organization = requirePermission(context, 'catalog.read');
  const { actor, clock, db } = context;
  const now = clock.now();
  const asking = askingOf({ actor, now, organization, travel: offlineTravel(organization.settings.travelSpeedKmh) });
  return db.write(organization.id, async (tx) => {
    const sessions = (await plannedSessions(tx, ids)).filter(({ startsAt, taken }) => startsAt > now && taken.length > 0);
    const services = await loadServices(
      tx,
      sessions.map(({ serviceId }) => serviceId),
    );
    const used = sessions.flatMap(({ taken }) => taken.map(({ resourceId }) => resourceId));
    const facts = await roomAbout(tx, used, sessions);
    return new Map(
      sessions.map((session) => {
        const service = services.get(session.serviceId)!;
        const conflicts = conflictsOfSession(facts, session, session.taken, service, asking);
        return [session.id, conflicts.flatMap((one) => reasonsOf(facts, one))];
      }),
    );
  });
}
