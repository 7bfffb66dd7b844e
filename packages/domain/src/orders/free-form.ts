import type { Service } from '../catalog/index.js';

/** A booking without a service is one of nothing in particular: it needs what is named, costs what is said, and is confirmed as the organization has it. */
export const freeForm = (title: string, currency: string): Service => ({
  id: '',
  version: 1,
  kind: 'SERVICE',
  name: title,
  description: '',
  category: null,
  durationMin: null,
  bufferBeforeMin: 0,
  bufferAfterMin: 0,
  priceMinor: 0,
  currency,
  priceVisibility: 'SHOWN',
  paymentType: 'PAY_LATER',
  workflow: 'CONFIRM_NOW',
  locationMode: 'ONSITE',
  active: true,
  locationModes: ['ONSITE', 'MOBILE', 'ONLINE'],
  mostAttendees: 500,
  followUps: [],
  taxRateId: null,
  cancelPolicyId: null,
  requirements: [],
});
