import type { Deciding } from '../access/index.js';
import { accepted, type Decision, type Instant, patch, refusedWith, unchanged } from '../kernel/index.js';

/** Something to be done after a booking. */
export type Task = { id: string; version: number; bookingId: string; title: string; dueAt: Instant; doneAt: Instant | null };

export type TaskFacts = { tasks: ReadonlyMap<string, Task> };
export type FinishTaskCommand = { id: string; done: boolean };

/** Ticks a task off, or takes that back; it is in the history of its booking (CRM-82). */
export function decideFinishTask(facts: TaskFacts, { id, done }: FinishTaskCommand, { now }: Deciding): Decision {
  const task = facts.tasks.get(id.toLowerCase());
  if (!task) return refusedWith(id, 'NOT_FOUND', ['id']);
  if (done === (task.doneAt !== null)) return unchanged(id);
  const type = done ? 'booking.task_done' : 'booking.task_reopened';
  return accepted(
    id,
    [patch('tasks', task, { doneAt: done ? now : null })],
    [{ type, entity: 'bookings', entityId: task.bookingId, after: { task: task.title } }],
    { bookingId: task.bookingId },
  );
}
