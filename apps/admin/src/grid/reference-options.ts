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

type Search = (client: ApolloClient, search: string, signal: AbortSignal) => Promise<ReferenceValue[]>;

const quietly = (signal: AbortSignal) => ({ fetchPolicy: 'no-cache', context: { fetchOptions: { signal } } }) as const;

const withNote = (label: string, note: string | null | undefined): string => (note ? `${label}, ${note}` : label);

const searches: Record<string, Search> = {
  CUSTOMER: async (client, search, signal) => {
    const { data } = await client.query({ query: CustomerOptionsDocument, variables: { search }, ...quietly(signal) });
    return (
      data?.customers.nodes.map(({ id, name, company, account }) => ({ id, label: withNote(name, account?.name ?? company) })) ??
      []
    );
  },
  ACCOUNT: async (client, search, signal) => {
    const { data } = await client.query({ query: AccountOptionsDocument, variables: { search }, ...quietly(signal) });
    return data?.accounts.map(({ id, name, number }) => ({ id, label: withNote(name, number) })) ?? [];
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
    return data?.orders.nodes.map(({ id, reference, booker }) => ({ id, label: withNote(reference, booker.name) })) ?? [];
  },
};

/** What a reference picker offers for a text; nothing for an entity that cannot be searched. */
export const searchReferences = async (
  client: ApolloClient,
  field: Pick<GridField, 'referenceEntity'>,
  text: string,
  signal: AbortSignal,
): Promise<ReferenceValue[]> => (await searches[field.referenceEntity ?? '']?.(client, text, signal)) ?? [];
