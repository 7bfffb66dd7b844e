import { type Actor, can } from '@bookwright/domain/access';
import type { CompiledSelection, RecordSource, Selection, Viewer } from '@bookwright/persistence/query';
import { compileSelection } from '@bookwright/persistence/query';

/** The actor as the read side needs them: what may be read at all. */
export const viewerOf = (actor: Actor): Viewer => ({ may: (permission) => can(actor, permission) });

const NOBODY = {};
const SYSTEM = {};

/** One object for all who see the same: the permissions of a role are one set. */
function sightOf(actor: Actor): object {
  if (actor.kind === 'STAFF') return actor.permissions;
  return actor.kind === 'SYSTEM' ? SYSTEM : NOBODY;
}

const compiled = new WeakMap<Selection, WeakMap<object, CompiledSelection>>();

/** A selection compiled for an actor; kept as long as the document it came from. A selection belongs to one record. */
export function selectionFor(record: RecordSource, selection: Selection, actor: Actor): CompiledSelection {
  let bySight = compiled.get(selection);
  if (!bySight) {
    bySight = new WeakMap();
    compiled.set(selection, bySight);
  }
  const sight = sightOf(actor);
  let found = bySight.get(sight);
  if (!found) {
    found = compileSelection(record, selection, viewerOf(actor));
    bySight.set(sight, found);
  }
  return found;
}
