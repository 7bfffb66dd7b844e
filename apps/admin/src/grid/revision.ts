import { useSyncExternalStore } from 'react';
import type { GridEntity } from '../gql/graphql.js';

const revisions = new Map<GridEntity, number>();
const listeners = new Set<() => void>();

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Something was changed: the grids of these entities ask for their rows again. */
export const rowsChanged = (...entities: GridEntity[]): void => {
  for (const entity of entities) revisions.set(entity, (revisions.get(entity) ?? 0) + 1);
  for (const listener of listeners) listener();
};

/** Counts the changes made in this tab to the rows of an entity. */
export const useRevision = (entity: GridEntity): number => useSyncExternalStore(listen, () => revisions.get(entity) ?? 0);
