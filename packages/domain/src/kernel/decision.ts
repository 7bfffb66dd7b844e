import { type Refusal, type RefusalCode, refusal } from './refusals.js';

/** A row to write. `entity` names both the facts' map and the table. Patches carry the version they were decided on. */
export type Change =
  | { op: 'insert'; entity: string; id: string; values: Record<string, unknown> }
  | { op: 'patch'; entity: string; id: string; expectedVersion: number; set: Record<string, unknown> }
  | { op: 'remove'; entity: string; id: string };

/** Something that happened, in the past tense. `before` and `after` hold only the keys that changed. */
export type DomainEvent = {
  type: string;
  entity: string;
  entityId: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  reason?: string | null;
};

/** What became of one subject. No refusals and no changes: it was so already. */
export type Decision = {
  subjectId: string;
  refusals: Refusal[];
  changes: Change[];
  events: DomainEvent[];
  /** What the caller is told besides the changes, such as the id of what was made. */
  result?: Record<string, unknown>;
};

export const accepted = (
  subjectId: string,
  changes: Change[],
  events: DomainEvent[],
  result?: Record<string, unknown>,
): Decision => ({
  subjectId,
  refusals: [],
  changes,
  events,
  ...(result ? { result } : {}),
});

export const refused = (subjectId: string, ...refusals: Refusal[]): Decision => ({
  subjectId,
  refusals,
  changes: [],
  events: [],
});

export const refusedWith = (
  subjectId: string,
  code: RefusalCode,
  path: string[] = [],
  details?: Record<string, unknown>,
): Decision => refused(subjectId, refusal(code, path, details));

export const unchanged = (subjectId: string, result?: Record<string, unknown>): Decision => accepted(subjectId, [], [], result);

export const isRefused = (decision: Decision): boolean => decision.refusals.length > 0;

export const insert = (entity: string, values: { id: string } & Record<string, unknown>): Change => ({
  op: 'insert',
  entity,
  id: values.id,
  values,
});

export const patch = <R extends { id: string; version: number }>(entity: string, record: R, set: Partial<R>): Change => ({
  op: 'patch',
  entity,
  id: record.id,
  expectedVersion: record.version,
  set,
});

export const remove = (entity: string, id: string): Change => ({ op: 'remove', entity, id });
