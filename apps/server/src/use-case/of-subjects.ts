import type { Tx } from '@bookwright/persistence/connection';

/** Locks or loads for commands by the ids of their subjects: `load: ofSubjects(loadBookingFacts)`. */
export const ofSubjects =
  <Rest extends unknown[], Answer>(read: (tx: Tx, ids: string[], ...rest: Rest) => Answer) =>
  (tx: Tx, commands: readonly { id: string }[], ...rest: Rest): Answer =>
    read(
      tx,
      commands.map(({ id }) => id),
      ...rest,
    );
