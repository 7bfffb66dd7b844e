import { type Refusal, refusal } from '@bookwright/domain/kernel';
import { type EventSession, seatRefusals } from '@bookwright/domain/sessions';
import { loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** Why a seat of a session cannot be had now; seats of holds that have run out can. */
export async function seatsLeft(tx: Tx, serviceId: string, sessionId: string, now: string): Promise<Refusal[]> {
  const session = (await loadById<EventSession>(tx, 'event_sessions', [sessionId])).get(sessionId);
  if (session?.serviceId !== serviceId) return [refusal('NOT_FOUND', ['sessionId'])];
  const runOut = await loadAll<{ quantity: number }>(
    tx,
    'basket_lines',
    'session_id = $2 AND hold_expires_at <= $3',
    [sessionId, now],
    ['quantity'],
  );
  const freed = runOut.reduce((seats, { quantity }) => seats + quantity, 0);
  return seatRefusals(session, 1, freed, now);
}
