import type { LocationMode } from '../bookings/booking.js';
import { type Service, saleOf } from '../catalog/index.js';
import { clean, emailRefusals, lengthRefusals, type Refusal, refusal, requiredRefusals, TEXT_LIMITS } from '../kernel/index.js';
import { type PlaceDetails, placeRefusals } from '../places/index.js';
import type { AttendeeDetails, BasketLine, GivenAttendee } from './basket.js';

/** Where a line is to take place; without a mode, the usual one. */
export type GivenPlace = Partial<Omit<PlaceDetails, 'locationMode'>> & { locationMode?: LocationMode | null };

/** Where a service is offered: the modes to choose from, or the one it has. */
export const modesOf = (service: Pick<Service, 'locationMode' | 'locationModes'>): LocationMode[] =>
  service.locationModes.length > 0 ? service.locationModes : [service.locationMode];

type LinePlace = Pick<BasketLine, 'locationMode' | 'locationText' | 'locationAddress' | 'latitude' | 'longitude'>;

const NOWHERE: LinePlace = { locationMode: null, locationText: null, locationAddress: null, latitude: null, longitude: null };

/** The place of a line: only a mobile service has an address (SV-12); a seat is where its session is. */
export function placeOfCommand(service: Service, command: GivenPlace): LinePlace {
  if (saleOf(service) !== 'APPOINTMENT') return NOWHERE;
  const locationMode = command.locationMode ?? modesOf(service)[0]!;
  const mobile = locationMode === 'MOBILE';
  return {
    locationMode,
    locationText: clean(command.locationText),
    locationAddress: mobile ? clean(command.locationAddress) : null,
    latitude: mobile ? (command.latitude ?? null) : null,
    longitude: mobile ? (command.longitude ?? null) : null,
  };
}

/** What is wrong with where a line is to take place (SV-11, SV-12, SV-19). */
export function linePlaceRefusals(service: Service, command: GivenPlace): Refusal[] {
  if (saleOf(service) !== 'APPOINTMENT') return [];
  const offered = modesOf(service);
  const locationMode = command.locationMode ?? offered[0]!;
  if (!offered.includes(locationMode)) return [refusal('LOCATION_NOT_OFFERED', ['locationMode'], { offered })];
  return placeRefusals({ ...command, locationMode });
}

/** Further people, tidied. */
export const attendeesOf = (attendees: readonly GivenAttendee[]): AttendeeDetails[] =>
  attendees.map(({ name, email, phone }) => ({ name: name.trim(), email: clean(email), phone: clean(phone) }));

/** What is wrong with the further people of an appointment (CRM-98). */
export function attendeesRefusals(service: Service, attendees: readonly GivenAttendee[]): Refusal[] {
  if (attendees.length === 0) return [];
  const most = saleOf(service) === 'APPOINTMENT' ? service.mostAttendees : 1;
  if (attendees.length + 1 > most) return [refusal('TOO_MANY_ATTENDEES', ['attendees'], { most })];
  return attendees.flatMap(({ name, email, phone }, index) => [
    ...requiredRefusals(name, ['attendees', String(index), 'name'], TEXT_LIMITS.line),
    ...emailRefusals(email, ['attendees', String(index), 'email']),
    ...lengthRefusals(phone, ['attendees', String(index), 'phone'], TEXT_LIMITS.phone),
  ]);
}
