import { isSent, KIND_DETAILS, letterOf, type MessageKind, TOLD_EVENTS } from '@bookwright/domain/messages';
import { templatesOf } from '@bookwright/persistence/messages';
import type { Context } from '../context.js';
import type { SubjectResult } from '../use-case/index.js';

/** So many letters of a kind. */
export type LetterCount = { kind: MessageKind; label: string; count: number };

type EndState = { status?: unknown; cancelKind?: unknown; deletedAt?: unknown };

const told: ReadonlySet<string> = new Set(TOLD_EVENTS);

/** The kind of letter that an event of a booking causes when nothing else happens to it. */
function kindOf({ type, after }: { type: string; after?: EndState }): MessageKind | null {
  if (!told.has(type)) return null;
  const { status = 'PENDING', cancelKind = null, deletedAt = null } = after ?? {};
  return letterOf(type, { status, cancelKind, deletedAt } as Parameters<typeof letterOf>[1]);
}

/**
 * The letters that changes of bookings cause, by kind: of a dry run those that would go out. One for each booking, however
 * many things happen to it at once.
 */
export async function lettersCausedBy(
  { db, organization }: Pick<Context, 'db' | 'organization'>,
  results: readonly Pick<SubjectResult, 'events'>[],
): Promise<LetterCount[]> {
  const counts = new Map<MessageKind, number>();
  for (const { events } of results) {
    const kinds = new Map(events.map((event) => [event.entityId, kindOf(event)]));
    for (const kind of kinds.values()) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (counts.size === 0 || !organization) return [];
  const templates = await templatesOf(db, organization.id, [...counts.keys()], organization.locale);
  return [...counts]
    .filter(([kind]) => isSent(kind, templates.get(kind)))
    .map(([kind, count]) => ({ kind, label: KIND_DETAILS[kind].label, count }));
}
