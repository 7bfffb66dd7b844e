import type { Deciding } from '../access/index.js';
import { accepted, type Decision, patch, refusedWith, unchanged } from '../kernel/index.js';
import { type BasketFacts, isHeld } from './basket.js';
import { releaseHold } from './holds.js';

export type FreeHoldCommand = { lineId: string };

export type FreeHoldFacts = Pick<BasketFacts, 'basket_lines' | 'event_sessions' | 'allocations'>;

/** Ends the hold of a line whose time is up; one that is still held, or was ended already, stays as it is. */
export function decideFreeHold(facts: FreeHoldFacts, { lineId }: FreeHoldCommand, { now }: Deciding): Decision {
  const line = facts.basket_lines.get(lineId);
  if (!line) return refusedWith(lineId, 'NOT_FOUND', ['lineId']);
  if (line.holdExpiresAt === null || isHeld(line, now)) return unchanged(lineId);
  return accepted(lineId, [...releaseHold(facts, line), patch('basket_lines', line, { holdExpiresAt: null })], []);
}
