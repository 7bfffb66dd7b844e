import type { LocationMode } from '../bookings/booking.js';
import { clean, lengthRefusals, type Refusal, refusal, TEXT_LIMITS, urlRefusals } from '../kernel/index.js';
import { isOnEarth, type MaybePlaced } from './geo-point.js';

/** Where a booking takes place, as somebody gives it. */
export type PlaceDetails = {
  locationMode: LocationMode;
  /** What to say about the place: "Terminal 2, Door 3" (SV-18). */
  locationText?: string | null;
  /** Where a mobile service goes (SV-12). */
  locationAddress?: string | null;
  meetingUrl?: string | null;
} & Partial<MaybePlaced>;

/** What is wrong with a place: a mobile one has an address, coordinates come in pairs and lie on the earth. */
export function placeRefusals(place: PlaceDetails): Refusal[] {
  const { latitude = null, longitude = null } = place;
  const refusals = [
    ...lengthRefusals(place.locationText, ['locationText'], TEXT_LIMITS.line),
    ...lengthRefusals(place.locationAddress, ['locationAddress'], TEXT_LIMITS.line),
    ...urlRefusals(place.meetingUrl, ['meetingUrl']),
  ];
  if (place.locationMode === 'MOBILE' && !clean(place.locationAddress))
    refusals.push(refusal('ADDRESS_REQUIRED', ['locationAddress']));
  if ((latitude === null) !== (longitude === null)) {
    refusals.push(refusal('REQUIRED', [latitude === null ? 'latitude' : 'longitude']));
  } else if (latitude !== null && longitude !== null && !isOnEarth({ latitude, longitude })) {
    const path = Number.isFinite(latitude) && Math.abs(latitude) <= 90 ? 'longitude' : 'latitude';
    refusals.push(refusal('COORDINATES_OUT_OF_RANGE', [path], { most: path === 'latitude' ? 90 : 180 }));
  }
  return refusals;
}
