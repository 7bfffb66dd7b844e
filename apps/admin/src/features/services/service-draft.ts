import type {
  CreateServiceInput,
  LocationMode,
  PaymentType,
  Phase,
  PriceVisibility,
  ServiceKind,
  ServicePartsFragment,
  Workflow,
} from '../../gql/graphql.js';
import { fromMinor, toMinor } from '../../record/minor-units.js';

export type NeedDraft = {
  /** Of this need in the form only. */
  key: string;
  id: string | null;
  role: string;
  kind: string;
  quantity: number | string;
  phase: Phase;
  skills: string[];
  resourceIds: string[];
};

/** A service as the form holds it; its price in the currency's own units. */
export type ServiceDraft = {
  kind: ServiceKind;
  name: string;
  category: string;
  description: string;
  durationMin: number | string;
  bufferBeforeMin: number | string;
  bufferAfterMin: number | string;
  priceMinor: number | string;
  priceVisibility: PriceVisibility;
  paymentType: PaymentType;
  workflow: Workflow;
  locationModes: LocationMode[];
  mostAttendees: number | string;
  taxRateId: string | null;
  cancelPolicyId: string | null;
  followUps: { key: string; title: string; afterDays: number | string }[];
  requirements: NeedDraft[];
};

export const aNeed = (over: Partial<NeedDraft> = {}): NeedDraft => ({
  key: crypto.randomUUID(),
  id: null,
  role: '',
  kind: 'STAFF',
  quantity: 1,
  phase: 'WHOLE',
  skills: [],
  resourceIds: [],
  ...over,
});

export const newService = (): ServiceDraft => ({
  kind: 'SERVICE',
  name: '',
  category: '',
  description: '',
  durationMin: 60,
  bufferBeforeMin: 0,
  bufferAfterMin: 0,
  priceMinor: '',
  priceVisibility: 'SHOWN',
  paymentType: 'PAY_LATER',
  workflow: 'CONFIRM_NOW',
  locationModes: ['ONSITE'],
  mostAttendees: 1,
  taxRateId: null,
  cancelPolicyId: null,
  followUps: [],
  requirements: [],
});

export const draftOf = (service: ServicePartsFragment): ServiceDraft => ({
  kind: service.kind,
  name: service.name,
  category: service.category ?? '',
  description: service.description,
  durationMin: service.durationMin ?? '',
  bufferBeforeMin: service.bufferBeforeMin,
  bufferAfterMin: service.bufferAfterMin,
  priceMinor: service.price ? fromMinor(service.price.amountMinor, service.price.currency) : '',
  priceVisibility: service.priceVisibility,
  paymentType: service.paymentType,
  workflow: service.workflow,
  locationModes: [...service.locationModes],
  mostAttendees: service.mostAttendees,
  taxRateId: service.taxRate?.id ?? null,
  cancelPolicyId: service.cancelPolicy?.id ?? null,
  followUps: service.followUps.map((task) => ({ ...task, key: crypto.randomUUID() })),
  requirements: service.requirements.map(({ id, role, kind, quantity, phase, skills, pool }) =>
    aNeed({ id, role, kind, quantity, phase, skills: [...skills], resourceIds: pool.map(({ resource }) => resource.id) }),
  ),
});

const number = (value: number | string): number => (value === '' ? 0 : Number(value));

/** What is sent: what a kind does not have is left out. */
export const inputOf = (draft: ServiceDraft, currency: string): Omit<CreateServiceInput, 'idempotencyKey'> => {
  const goods = draft.kind === 'GOODS';
  return {
    kind: draft.kind,
    name: draft.name,
    category: draft.category.trim() || null,
    description: draft.description,
    durationMin: goods || draft.durationMin === '' ? null : Number(draft.durationMin),
    bufferBeforeMin: goods ? 0 : number(draft.bufferBeforeMin),
    bufferAfterMin: goods ? 0 : number(draft.bufferAfterMin),
    priceMinor: draft.paymentType === 'FREE' ? 0 : toMinor(draft.priceMinor, currency),
    priceVisibility: draft.priceVisibility,
    paymentType: draft.paymentType,
    workflow: draft.workflow,
    locationModes: draft.locationModes,
    mostAttendees: draft.kind === 'SERVICE' ? number(draft.mostAttendees) : 1,
    taxRateId: draft.taxRateId,
    cancelPolicyId: goods ? null : draft.cancelPolicyId,
    followUps: draft.followUps.map(({ title, afterDays }) => ({ title, afterDays: number(afterDays) })),
    requirements:
      draft.kind === 'SERVICE'
        ? draft.requirements.map(({ key: _, quantity, ...need }) => ({ ...need, quantity: number(quantity) }))
        : [],
  };
};

/** Every input of the form by the path that a refusal has. */
export const pathsOf = ({ requirements, followUps }: ServiceDraft): string[] => [
  ...['name', 'category', 'description', 'durationMin', 'bufferBeforeMin', 'bufferAfterMin', 'priceMinor'],
  ...['priceVisibility', 'paymentType', 'workflow', 'locationModes', 'mostAttendees', 'taxRateId', 'cancelPolicyId'],
  ...requirements.flatMap((_, at) =>
    ['role', 'kind', 'quantity', 'phase', 'skills', 'resourceIds'].map((name) => `requirements.${at}.${name}`),
  ),
  ...followUps.flatMap((_, at) => ['title', 'afterDays'].map((name) => `followUps.${at}.${name}`)),
];
