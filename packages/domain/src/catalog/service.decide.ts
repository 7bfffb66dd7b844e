import type { Deciding } from '../access/index.js';
import type { LocationMode } from '../bookings/booking.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  insert,
  patch,
  refused,
  refusedWith,
  unchanged,
} from '../kernel/index.js';
import { type RequirementDraft, type RequirementFacts, requirementRefusals, tidied } from './requirement.details.js';
import { type ServiceDetails, serviceRefusals } from './service.details.js';
import type { ServiceFacts, ServiceRecord } from './service.facts.js';
import type { Requirement } from './service.js';
import { needChanges, needsOf } from './service.needs.js';

export type CreateServiceCommand = ServiceDetails & { requirements: readonly RequirementDraft[] };

type ServiceCommand = { id: string; expectedVersion: number };

/** What changes; what is left out stays. Its kind never does: an appointment does not become goods. */
export type ChangeServiceCommand = ServiceCommand &
  Partial<Omit<ServiceDetails, 'kind'>> & { requirements?: readonly RequirementDraft[] };

export type OfferServiceCommand = ServiceCommand & { active: boolean };

const tidy = (details: ServiceDetails): ServiceDetails => ({
  ...details,
  name: details.name.trim(),
  description: details.description.trim(),
  category: clean(details.category),
  followUps: details.followUps.map(({ title, afterDays }) => ({ title: title.trim(), afterDays })),
});

/** Where it takes place first, and what people choose from; nothing to choose from where there is one place. */
const placesOf = (modes: readonly LocationMode[]): Pick<ServiceRecord, 'locationMode' | 'locationModes'> => ({
  locationMode: modes[0]!,
  locationModes: modes.length > 1 ? [...modes] : [],
});

/** A new thing that can be booked or bought, on offer at once (SV-05). */
export function decideCreateService(
  facts: ServiceFacts,
  { requirements, ...given }: CreateServiceCommand,
  { newId, organization }: Deciding,
): Decision {
  const id = newId();
  const details = tidy(given);
  const refusals = [...serviceRefusals(details), ...requirementRefusals(details, requirements, facts)];
  if (refusals.length > 0) return refused(id, ...refusals);
  const values = { ...details, ...placesOf(details.locationModes), currency: organization.currency, active: true };
  const needs = requirements.map((need) => ({ ...need, id: null }));
  const after = { ...values, requirements: needs.map(tidied).map(({ id: _, ...need }) => need) };
  const event: DomainEvent = { type: 'service.created', entity: 'services', entityId: id, after };
  return accepted(id, [insert('services', { id, ...values }), ...needChanges(facts, id, needs, newId)], [event], { id });
}

function serviceFor(
  { services }: Pick<ServiceFacts, 'services'>,
  { id, expectedVersion }: ServiceCommand,
): { service: ServiceRecord; refusal: null } | { service: null; refusal: Decision } {
  const service = services.get(id);
  if (!service) return { service: null, refusal: refusedWith(id, 'NOT_FOUND', ['id']) };
  if (service.version !== expectedVersion) {
    return { service: null, refusal: refusedWith(id, 'STALE_VERSION', ['expectedVersion'], { version: service.version }) };
  }
  return { service, refusal: null };
}

/** What people said about a service, with every place it may take place at. */
const detailsOf = ({ name, description, category, kind, durationMin, ...rest }: ServiceRecord): ServiceDetails => ({
  ...{ name, description, category, kind, durationMin },
  bufferBeforeMin: rest.bufferBeforeMin,
  bufferAfterMin: rest.bufferAfterMin,
  priceMinor: rest.priceMinor,
  priceVisibility: rest.priceVisibility,
  paymentType: rest.paymentType,
  workflow: rest.workflow,
  locationModes: rest.locationModes.length > 0 ? rest.locationModes : [rest.locationMode],
  mostAttendees: rest.mostAttendees,
  followUps: rest.followUps,
  taxRateId: rest.taxRateId,
  cancelPolicyId: rest.cancelPolicyId,
});

/** What is left out stays. */
function merged(said: ServiceDetails, given: Partial<Record<keyof ServiceDetails, unknown>>): ServiceDetails {
  const names = Object.keys(said) as (keyof ServiceDetails)[];
  return Object.fromEntries(names.map((name) => [name, given[name] === undefined ? said[name] : given[name]])) as ServiceDetails;
}

/** What of the wanted values is another than before. */
function differing<R extends object>(before: R, wanted: R): { before: Partial<R>; after: Partial<R> } {
  const names = (Object.keys(wanted) as (keyof R)[]).filter(
    (name) => JSON.stringify(wanted[name]) !== JSON.stringify(before[name]),
  );
  const pick = (values: R) => Object.fromEntries(names.map((name) => [name, values[name]])) as Partial<R>;
  return { before: pick(before), after: pick(wanted) };
}

/** Who is in a pool already may stay there after being archived: nobody books them, and other changes are not held up. */
function keeping({ resources, resource_types }: ServiceFacts, needs: readonly Requirement[]): RequirementFacts {
  const pooled = new Set(needs.flatMap(({ resourceIds }) => resourceIds));
  const allowed = [...resources.values()].map((one) => [one.id, pooled.has(one.id) ? { ...one, active: true } : one] as const);
  return { resources: new Map(allowed), resource_types };
}

/** Changes what is said of a service and what it needs. What was booked before keeps its time, its price and what it takes. */
export function decideChangeService(facts: ServiceFacts, command: ChangeServiceCommand, { newId }: Deciding): Decision {
  const found = serviceFor(facts, command);
  if (found.refusal) return found.refusal;
  const { service } = found;
  const { requirements, ...given } = command;
  const { id } = service;
  const said = detailsOf(service);
  const details = tidy(merged(said, given));
  const before = needsOf(facts, id);
  const needs = requirements ?? before;
  const refusals = [...serviceRefusals(details), ...requirementRefusals(details, needs, keeping(facts, before))];
  if (refusals.length > 0) return refused(id, ...refusals);
  const wanted = { ...details, ...placesOf(details.locationModes) };
  const changed = differing<Partial<ServiceRecord>>({ ...said, ...placesOf(said.locationModes) }, wanted);
  const ofNeeds: Change[] = requirements ? needChanges(facts, id, requirements, newId) : [];
  if (ofNeeds.length === 0 && Object.keys(changed.after).length === 0) return unchanged(id);
  const event: DomainEvent = {
    type: 'service.changed',
    entity: 'services',
    entityId: id,
    before: { ...changed.before, ...(ofNeeds.length > 0 ? { requirements: before } : {}) },
    after: { ...changed.after, ...(ofNeeds.length > 0 ? { requirements: needs.map(tidied) } : {}) },
  };
  return accepted(id, [patch<ServiceRecord>('services', service, changed.after), ...ofNeeds], [event]);
}

/** Takes a service off the shop, or puts it back. What has been booked stays. */
export function decideOfferService(
  facts: Pick<ServiceFacts, 'services'>,
  command: OfferServiceCommand,
  _deciding: Deciding,
): Decision {
  const found = serviceFor(facts, command);
  if (found.refusal) return found.refusal;
  const { service } = found;
  const { active } = command;
  if (service.active === active) return unchanged(service.id);
  const event: DomainEvent = {
    type: active ? 'service.offered_again' : 'service.retired',
    entity: 'services',
    entityId: service.id,
    before: { active: service.active },
    after: { active },
  };
  return accepted(service.id, [patch('services', service, { active })], [event]);
}
