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

/** A record that can be chosen: its name, and what tells it from another of that name. */
export type FoundReference = ReferenceValue & { note?: string | null };

type Search = (client: ApolloClient, search: string, signal: AbortSignal) => Promise<FoundReference[]>;

const quietly = (signal: AbortSignal) => ({ fetchPolicy: 'no-cache', context: { fetchOptions: { signal } } }) as const;

const searches: Record<string, Search> = {
  CUSTOMER: async (client, search, signal) => {
    const { data } = await client.query({ query: CustomerOptionsDocument, variables: { search }, ...quietly(signal) });
    return (
      data?.customers.nodes.map(({ id, name, company, email, account }) => ({
        id,
        label: name,
        note: account?.name ?? company ?? email,
      })) ?? []
    );
  },
  ACCOUNT: async (client, search, signal) => {
    const { data } = await client.query({ query: AccountOptionsDocument, variables: { search }, ...quietly(signal) });
    return data?.accounts.map(({ id, name, number }) => ({ id, label: name, note: number })) ?? [];
  },
  SERVICE: async (client, search, signal) => {
    const { data } = await client.query({ query: ServiceOptionsDocument, variables: { search }, ...quietly(signal) });
    return data?.services.map(({ id, name }) => ({ id, label: name })) ?? [];
  },
  RESOURCE: async (client, search, signal) => {
    const { data } = await client.query({ query: ResourceOptionsDocument, variables: { search }, ...quietly(signal) });
    return data?.resources.map(({ id, name }) => ({ id, label: name })) ?? [];
  },
  STAFF_MEMBER: async (client, search, signal) => {
    const { data } = await client.query({ query: StaffOptionsDocument, variables: { search }, ...quietly(signal) });
    return data?.staffMembers.map(({ id, displayName }) => ({ id, label: displayName })) ?? [];
  },
  ORDER: async (client, search, signal) => {
    const { data } = await client.query({ query: OrderOptionsDocument, variables: { search }, ...quietly(signal) });
    return data?.orders.nodes.map(({ id, reference, booker }) => ({ id, label: reference, note: booker.name })) ?? [];
  },
};

/** What a reference picker offers for a text; nothing for an entity that cannot be searched. */
export const searchReferences = async (
  client: ApolloClient,
  field: Pick<GridField, 'referenceEntity'>,
  text: string,
  signal: AbortSignal,
): Promise<FoundReference[]> => (await searches[field.referenceEntity ?? '']?.(client, text, signal)) ?? [];

/** The same as the filters of a grid take it: one label that tells namesakes apart. */
export const searchLabels = async (...search: Parameters<typeof searchReferences>): Promise<ReferenceValue[]> =>
  (await searchReferences(...search)).map(({ id, label, note }) => ({ id, label: note ? `${label}, ${note}` : label }));
