import { addMinutes, type Instant } from '@bookwright/domain/kernel';
import type { Ask, Ground } from './crowd.js';
import type { Taking } from './told.js';

const ERRORS = 'userErrors { code path details }';
const PLAN = `mutation ($input: CreateSessionsInput!) { it: createSessions(input: $input) { sessions { id } ${ERRORS} } }`;
const LOOK = 'query ($id: ID!) { it: session(id: $id) { version status resources { id } } }';
const REPLAN = `mutation ($input: ChangeSessionInput!) { it: changeSession(input: $input) { ${ERRORS} } }`;
const CALL_OFF = `mutation ($input: CancelSessionInput!) { it: cancelSession(input: $input) { ${ERRORS} } }`;
const MINUTES = 60;

type Client = {
  ask: Ask;
  one: <T>(list: readonly T[]) => T;
  random: () => number;
  time: () => Instant;
  key: () => string;
};

/** Staff who plan sessions in rooms, move them, change their rooms and call them off. `planned` is what all have planned. */
export function planners({ lesson, rooms }: Ground, planned: string[], { ask, one, random, time, key }: Client) {
  const someRooms = () => [...new Set(random() < 0.5 ? [one(rooms)] : [one(rooms), one(rooms)])];
  const takingOf = (ids: readonly string[]): Taking => ({
    ...{ minutes: MINUTES, before: 0, after: 0 },
    needs: ids.map((id) => ({ quantity: 1, units: [...rooms.find((room) => room.id === id)!.units] })),
  });
  const recent = () => one(planned.slice(-6));

  async function look(): Promise<{ id: string; version: number; resourceIds: string[] } | null> {
    if (planned.length === 0) return null;
    const id = recent();
    const found = await ask('look', LOOK, { id }, {}, true);
    if (!found || found.status === 'CANCELLED') return null;
    return { id, version: found.version, resourceIds: found.resources.map((room: { id: string }) => room.id) };
  }

  return {
    async plan(): Promise<void> {
      const resourceIds = someRooms().map(({ id }) => id);
      const startsAt = time();
      const input = { serviceId: lesson, startsAt: [startsAt], durationMin: MINUTES, capacity: 3, resourceIds };
      const about = { serviceId: lesson, startsAt, taking: takingOf(resourceIds) };
      const made = await ask('plan', PLAN, { input: { ...input, idempotencyKey: key() } }, about, true);
      for (const { id } of made?.sessions ?? []) planned.push(id);
    },
    async replan(): Promise<void> {
      const session = await look();
      if (!session) return;
      const startsAt = time();
      const resourceIds = random() < 0.5 ? someRooms().map(({ id }) => id) : session.resourceIds;
      const about = { serviceId: lesson, startsAt, mover: session.id, taking: takingOf(resourceIds) };
      const when = { startsAt, endsAt: addMinutes(startsAt, MINUTES) };
      const input = { id: session.id, expectedVersion: session.version, ...when, resourceIds };
      await ask('replan', REPLAN, { input }, about, true);
    },
    async callOff(): Promise<void> {
      const session = await look();
      if (!session) return;
      const input = { id: session.id, expectedVersion: session.version, reason: 'x' };
      await ask('callOff', CALL_OFF, { input }, {}, true);
    },
  };
}
