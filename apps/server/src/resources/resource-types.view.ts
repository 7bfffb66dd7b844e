import { wordsOf } from '@bookwright/domain/kernel';
import { RESOURCE_KINDS } from '@bookwright/domain/resources';
import { ownResourceTypes } from '@bookwright/persistence/resources';
import type { Context } from '../context.js';

/** The types of resource there are: those everybody has, then the organization's own by name. */
export async function resourceTypesOf(
  { db }: Pick<Context, 'db'>,
  organizationId: string,
): Promise<{ key: string; name: string; own: boolean }[]> {
  const own = await ownResourceTypes(db, organizationId);
  return [
    ...RESOURCE_KINDS.map((key) => ({ key, name: wordsOf(key), own: false })),
    ...own.map(({ key, name }) => ({ key, name, own: true })),
  ];
}
