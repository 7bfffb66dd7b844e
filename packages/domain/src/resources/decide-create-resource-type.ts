import { accepted, type Decision, foldText, insert, lengthRefusals, refused, refusedWith } from '../kernel/index.js';
import { knownKinds } from './decide-create-resource.js';
import type { ResourceDetailFacts } from './resource.facts.js';

export type CreateResourceTypeCommand = { typeId: string; name: string };

/** Letters of a name at most; its key is no longer. */
const NAME_LIMIT = 40;

/** The key of a type by its name: "Rescue boat" is `RESCUE_BOAT`. Null when nothing of the name makes one. */
export function keyOfType(name: string): string | null {
  const key = foldText(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .toUpperCase()
    .slice(0, NAME_LIMIT)
    .replace(/_+$/, '');
  return key.length >= 2 ? key : null;
}

/** A type of resource of the organization's own (SV-36). Its name has at least two letters; its key is never changed. */
export function decideCreateResourceType(
  facts: Pick<ResourceDetailFacts, 'resource_types'>,
  { typeId, name }: CreateResourceTypeCommand,
): Decision {
  const tooLong = lengthRefusals(name.trim(), ['name'], NAME_LIMIT);
  if (tooLong.length > 0) return refused(typeId, ...tooLong);
  if (name.trim() === '') return refusedWith(typeId, 'REQUIRED', ['name']);
  const key = keyOfType(name);
  if (key === null) return refusedWith(typeId, 'INVALID_VALUE', ['name'], { least: 2 });
  if (knownKinds(facts).includes(key)) return refusedWith(typeId, 'DUPLICATE', ['name'], { key });
  const values = { id: typeId, key, name: name.trim() };
  const event = { type: 'resource_type.created', entity: 'resource_types', entityId: typeId, after: { key, name: values.name } };
  return accepted(typeId, [insert('resource_types', values)], [event], { key });
}
