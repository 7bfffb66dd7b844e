import type { AddBasketLineInput, LocationMode } from '../../gql/graphql.js';
import { offerMode } from '../../shell/offer-words.js';
import type { OfferedService, Position } from './choice.js';

/** Somebody who comes along. */
export type Companion = { key: number; name: string; email: string };

/** Where an appointment is to take place and who else comes, as the customer types it. */
export type LineDetails = {
  locationMode: LocationMode;
  locationText: string;
  locationAddress: string;
  position: Position | null;
  companions: readonly Companion[];
};

export const emptyDetails = ({ locationModes }: Pick<OfferedService, 'locationModes'>): LineDetails => ({
  locationMode: locationModes[0]!,
  locationText: '',
  locationAddress: '',
  position: null,
  companions: [],
});

type DetailsInput = Pick<
  AddBasketLineInput,
  'locationMode' | 'locationText' | 'locationAddress' | 'latitude' | 'longitude' | 'attendees'
>;

/** What of the details goes to the API: nothing for seats and goods, an address for mobile services only. */
export const detailsInputOf = (service: OfferedService, details: LineDetails): DetailsInput => {
  if (offerMode(service) !== 'APPOINTMENT') return {};
  const { locationMode, position, companions } = details;
  const mobile = locationMode === 'MOBILE';
  return {
    locationMode,
    locationText: details.locationText.trim() || null,
    ...(mobile && { locationAddress: details.locationAddress.trim() || null, ...position }),
    ...(companions.length > 0 && {
      attendees: companions.map(({ name, email }) => ({ name: name.trim(), email: email.trim() || null })),
    }),
  };
};

/** Fields of the details: a refusal of one of them is said beside it. */
const FIELDS = new Set(['locationMode', 'locationText', 'locationAddress', 'latitude', 'longitude', 'attendees']);

export const isAboutDetails = ({ path }: { path: readonly string[] }): boolean => FIELDS.has(path[0] ?? '');
