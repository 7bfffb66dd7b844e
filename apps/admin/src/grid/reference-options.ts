import type { ApolloClient } from '@apollo/client';
import type { GridField, ReferenceValue } from '@bookwright/smart-grid';
import {
  AccountOptionsDocument,
  CustomerOptionsDocument,
  OrderOptionsDocument,
  ResourceOptionsDocument,
  ServiceOptionsDocument,
  StaffOptionsDocument,
} from '../gql/graphql.js';
import { unkept } from './grid-reader.js';

/** A record that can be chosen: its name, and what tells it from another of that name. */
export type FoundReference = ReferenceValue & { note?: string | null };

/** What is looked for: a text as people type it, or records by their ids. */
type Wanted = { search: string } | { id: { in: string[] } };
type Look = (client: ApolloClient, wanted: Wanted, signal: AbortSignal) => Promise<FoundReference[]>;

/** The API finds these by a text only; the ones that are asked for by id are among the first. */
const textOf = (wanted: Wanted): string => ('search' in wanted ? wanted.search : '');

const looks: Record<string, Look> = {
  CUSTOMER: async (client, where, signal) => {
    const { data } = await client.query({ query: CustomerOptionsDocument, variables: { where }, ...unkept(signal) });
    return data!.customers.nodes.map(({ id, name, company, email, account }) => ({
      id,
      label: name,
      note: account?.name ?? company ?? email,
    }));
  },
  ORDER: async (client, where, signal) => {
    const { data } = await client.query({ query: OrderOptionsDocument, variables: { where }, ...unkept(signal) });
    return data!.orders.nodes.map(({ id, reference, booker }) => ({ id, label: reference, note: booker?.name }));
  },
  ACCOUNT: async (client, where, signal) => {
    const { data } = await client.query({ query: AccountOptionsDocument, variables: { where }, ...unkept(signal) });
    return data!.accounts.nodes.map(({ id, name, number }) => ({ id, label: name, note: number }));
  },
  SERVICE: async (client, where, signal) => {
    const { data } = await client.query({ query: ServiceOptionsDocument, variables: { where }, ...unkept(signal) });
    return data!.services.nodes.map(({ id, name, active }) => ({ id, label: name, note: active ? null : 'no longer offered' }));
  },
  RESOURCE: async (client, where, signal) => {
    const { data } = await client.query({ query: ResourceOptionsDocument, variables: { where }, ...unkept(signal) });
    return data!.resources.nodes.map(({ id, name, code, active }) => ({ id, label: name, note: active ? code : 'archived' }));
  },
  STAFF_MEMBER: async (client, wanted, signal) => {
    const variables = { search: textOf(wanted) };
    const { data } = await client.query({ query: StaffOptionsDocument, variables, ...unkept(signal) });
    return data!.staffMembers.map(({ id, displayName }) => ({ id, label: displayName }));
  },
};

type OfEntity = Pick<GridField, 'referenceEntity'>;

/** What a picker offers for a text; nothing for an entity that cannot be searched. */
export const searchReferences = async (
  client: ApolloClient,
  { referenceEntity = '' }: OfEntity,
  search: string,
  signal: AbortSignal,
): Promise<FoundReference[]> => (await looks[referenceEntity]?.(client, { search }, signal)) ?? [];

/** The same as the filters of a grid take it: one label that tells namesakes apart. */
export const searchLabels = async (...search: Parameters<typeof searchReferences>): Promise<ReferenceValue[]> =>
  (await searchReferences(...search)).map(({ id, label, note }) => ({ id, label: note ? `${label}, ${note}` : label }));

/** The names of records that a URL holds by their ids. */
export const namesOf = async (
  client: ApolloClient,
  { referenceEntity = '' }: OfEntity,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReferenceValue[]> => {
  const found = (await looks[referenceEntity]?.(client, { id: { in: [...ids] } }, signal)) ?? [];
  return found.filter(({ id }) => ids.includes(id)).map(({ id, label }) => ({ id, label }));
};
