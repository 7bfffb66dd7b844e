import { addMinutes, instantOfWall, type Refusal } from '@bookwright/domain/kernel';
import type { PlaceDetails } from '@bookwright/domain/places';
import type { BookingPlaceInput, WallMomentInput, WishedInput } from './availability.inputs.js';

type Moment = { instant: string | null; twice: boolean; refusals: Refusal[] };

/** An instant as it was given, by itself or by a clock on the wall. */
function momentOf(
  instant: string | null | undefined,
  wall: WallMomentInput | null | undefined,
  path: string,
  zone: string,
): Moment {
  if (instant) return { instant, twice: false, refusals: [] };
  if (!wall) return { instant: null, twice: false, refusals: [] };
  const found = instantOfWall({ ...wall, timeZone: wall.timeZone ?? zone }, [path]);
  return found.instant === null ? { instant: null, twice: false, refusals: found.refusals } : found;
}

export type WishedTime = {
  startsAt: string | null;
  endsAt: string | null;
  /** The clock shows the start twice that day. */
  comesTwice: boolean;
  refusals: Refusal[];
};

/** When something is wished for, as instants; what the clocks leave out is refused. */
export function timeOf(input: WishedInput, zone: string): WishedTime {
  const start = momentOf(input.startsAt, input.startsAtLocal, 'startsAtLocal', zone);
  const end = momentOf(input.endsAt, input.endsAtLocal, 'endsAtLocal', zone);
  const lasting = start.instant && input.durationMin != null ? addMinutes(start.instant, input.durationMin) : null;
  return {
    startsAt: start.instant,
    endsAt: end.instant ?? lasting,
    comesTwice: start.twice,
    refusals: [...start.refusals, ...end.refusals],
  };
}

/** A place with the names the domain has for it. */
export function placeOf(place: BookingPlaceInput | null | undefined): Partial<PlaceDetails> {
  const { locationMode, location, address, latitude, longitude, meetingUrl } = place ?? {};
  return {
    ...(locationMode && { locationMode }),
    locationText: location,
    locationAddress: address,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
    meetingUrl,
  };
}
