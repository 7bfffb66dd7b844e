import type { Actor } from '@bookwright/domain/access';
import { addMinutes, type DomainEvent } from '@bookwright/domain/kernel';
import { insertAll } from '../changes/insert-all.js';
import { tableOf } from '../changes/table.js';
import type { Tx } from '../connection/index.js';
import { wakeWorker } from './wake.js';

/** An event with who did it and where: a row of `events`. */
export type RecordedEvent = DomainEvent & {
  id: string;
  at: string;
  actor: Actor;
  via: string;
  correlationId: string;
  /** Whoever made the change wants nobody told of it. */
  quietly?: boolean;
};

/** Who acts on an event, and how many seconds each waits before it does. */
export type Handling = {
  handlersFor: (type: string, quietly: boolean) => readonly string[];
  delayOf: (handler: string) => number;
};

/** Appends events in one statement, and the deliveries their handlers will work through. */
export async function writeEvents(tx: Tx, events: readonly RecordedEvent[], { handlersFor, delayOf }: Handling): Promise<void> {
  if (events.length === 0) return;
  await insertInto(
    tx,
    'events',
    events.map(({ actor, ...event }) => ({
      id: event.id,
      at: event.at,
      type: event.type,
      entity: event.entity,
      entityId: event.entityId,
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.name,
      via: event.via,
      reason: event.reason ?? null,
      before: event.before ?? null,
      after: event.after ?? null,
      correlationId: event.correlationId,
    })),
  );
  const deliveries = events.flatMap((event) =>
    handlersFor(event.type, event.quietly ?? false).map((handler) => ({
      ...{ eventId: event.id, handler, status: 'PENDING', attempts: 0 },
      nextAt: addMinutes(event.at, delayOf(handler) / 60),
    })),
  );
  if (deliveries.length === 0) return;
  await insertInto(tx, 'deliveries', deliveries);
  await wakeWorker(tx);
}

function insertInto(tx: Tx, tableName: string, records: readonly Record<string, unknown>[]): Promise<void> {
  const rows = records.map((record) => ({ ...record, organizationId: tx.organizationId }));
  return insertAll(tx, tableOf(tx.dataSource, tableName), rows);
}
