import { askingOf } from '@bookwright/domain/availability';
import { offlineTravel } from '@bookwright/domain/places';
import type { Rule } from '@bookwright/domain/rules';
import { type EventSession, type SeatAnswer, seatAnswer } from '@bookwright/domain/sessions';
import { loadSeatFacts } from '@bookwright/persistence/availability';
import type { Context } from '../context.js';
import { inBatch } from '../graphql/batch.js';

/** What can be had of a session, and the rules that were asked. */
export type SeatView = SeatAnswer & { rules: ReadonlyMap<string, Rule> };

const SEATS = {};

/** Whether a visitor can have a seat: what a basket would be answered, for all sessions of an answer at once. */
export async function seatsForVisitor(session: EventSession, visitor: Context): Promise<SeatView> {
  const { actor, clock, db } = visitor;
  const organization = visitor.organization!;
  const now = clock.now();
  const facts = await inBatch(visitor, SEATS, session.id, async (ids) => {
    const { booking_rules, freed } = await db.write(organization.id, (tx) => loadSeatFacts(tx, ids, now));
    return new Map(ids.map((id) => [id, { rules: booking_rules, freed: freed.get(id) ?? 0 }]));
  });
  const asking = askingOf({ actor, now, organization, travel: offlineTravel(organization.settings.travelSpeedKmh) });
  const wish = { seats: 1, freed: facts.freed };
  return { ...seatAnswer(facts.rules.values(), session, wish, asking, organization.settings), rules: facts.rules };
}
