import { distanceKm, type GeoPoint } from './geo-point.js';

/** Minutes it takes to get from one place to another. */
export type TravelEstimator = (from: GeoPoint, to: GeoPoint) => number;

/** Roads are longer than the crow flies, and one parks at both ends. */
const DETOUR = 1.3;
const STOP_MIN = 5;
const NEAR_KM = 0.05;

/** Works without asking anybody: distance by road at a steady speed, and a few minutes for the stop. */
export const offlineTravel =
  (speedKmh: number): TravelEstimator =>
  (from, to) => {
    const km = distanceKm(from, to);
    return km < NEAR_KM ? 0 : Math.ceil((km * DETOUR * 60) / speedKmh) + STOP_MIN;
  };
