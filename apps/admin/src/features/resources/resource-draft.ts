import type { ChangeResourceInput, CreateResourceInput, ResourcePartsFragment } from '../../gql/graphql.js';

/** What the form holds; numbers as the inputs give them, a blank one being none. */
export type ResourceDraft = {
  kind: string;
  /** The name of a type that is to be made with the resource. */
  typeName: string;
  name: string;
  code: string;
  capacity: number | string;
  timeZone: string;
  skills: string[];
  overbookable: boolean;
  staffMemberId: string | null;
  homeAddress: string;
  homeLatitude: number | string;
  homeLongitude: number | string;
};

/** The choice that makes a type of the organization. */
export const NEW_TYPE = '+';

export const emptyDraft = (timeZone: string): ResourceDraft => ({
  ...{ kind: 'STAFF', typeName: '', name: '', code: '', capacity: 1, timeZone, skills: [], overbookable: false },
  ...{ staffMemberId: null, homeAddress: '', homeLatitude: '', homeLongitude: '' },
});

export const draftOf = (resource: ResourcePartsFragment): ResourceDraft => ({
  kind: resource.kind,
  typeName: '',
  name: resource.name,
  code: resource.code ?? '',
  capacity: resource.capacity,
  timeZone: resource.timeZone,
  skills: resource.skills,
  overbookable: resource.overbookable,
  staffMemberId: resource.staffMember?.id ?? null,
  homeAddress: resource.homeAddress ?? '',
  homeLatitude: resource.homeLatitude ?? '',
  homeLongitude: resource.homeLongitude ?? '',
});

const numberOrNull = (value: number | string): number | null => (value === '' ? null : Number(value));

/** What is said of the resource, as the API takes it. */
export const detailsOf = (
  draft: ResourceDraft,
): Omit<ChangeResourceInput & CreateResourceInput, 'id' | 'idempotencyKey' | 'expectedVersion' | 'kind' | 'capacity'> => ({
  name: draft.name,
  code: draft.code.trim() || null,
  timeZone: draft.timeZone,
  skills: draft.skills,
  overbookable: draft.overbookable,
  staffMemberId: draft.kind === 'STAFF' ? draft.staffMemberId : null,
  homeAddress: draft.homeAddress.trim() || null,
  homeLatitude: numberOrNull(draft.homeLatitude),
  homeLongitude: numberOrNull(draft.homeLongitude),
});
