import { useCallback } from 'react';
import type { ResourcePartsFragment, UserErrorPartsFragment } from '../../gql/graphql.js';
import { detailsOf, NEW_TYPE, type ResourceDraft } from './resource-draft.js';
import { useResourceChanges } from './use-resource-changes.js';

type Saved = { id?: string; userErrors: readonly UserErrorPartsFragment[] };

/** Saves the form: a type that is new first, then what is said of the resource, then how many places it has. */
export const useSaveResource = () => {
  const { create, change, changeCapacity, createType } = useResourceChanges();
  return useCallback(
    async (
      draft: ResourceDraft,
      resource: ResourcePartsFragment | null,
      keys: { type: string; resource: string },
    ): Promise<Saved> => {
      const capacity = Number(draft.capacity);
      if (resource) {
        const changed = await change({ id: resource.id, expectedVersion: resource.version, ...detailsOf(draft) });
        if (changed.userErrors.length > 0 || capacity === resource.capacity) return changed;
        return changeCapacity({ id: resource.id, expectedVersion: changed.resource!.version, capacity });
      }
      let { kind } = draft;
      if (kind === NEW_TYPE) {
        const { resourceType, userErrors } = await createType(draft.typeName, `${keys.type} ${draft.typeName.trim()}`);
        if (!resourceType) return { userErrors: userErrors.map((error) => ({ ...error, path: ['typeName'] })) };
        kind = resourceType.key;
      }
      const input = { ...detailsOf({ ...draft, kind }), kind, capacity };
      const made = await create({ ...input, idempotencyKey: keys.resource });
      return { id: made.resource?.id, userErrors: made.userErrors };
    },
    [create, change, changeCapacity, createType],
  );
};
