/** Where the demo's vans go: about the harbour. */
export const DEMO_PLACES = [
  { locationAddress: '12 Wharf Lane, London', latitude: 51.5072, longitude: -0.0204 },
  { locationAddress: '3 Mudchute Crescent, London', latitude: 51.4919, longitude: -0.0112 },
  { locationAddress: '48 Silvertown Way, London', latitude: 51.5131, longitude: 0.0143 },
  { locationAddress: '7 Trinity Buoy Row, London', latitude: 51.5079, longitude: 0.0083 },
  { locationAddress: '101 Evelyn Dock Street, London', latitude: 51.4868, longitude: -0.0357 },
  { locationAddress: '26 Limehouse Cut, London', latitude: 51.5147, longitude: -0.0258 },
] as const;
