/** An organization that is billed for its people's bookings. */
export type Account = { id: string; version: number; name: string; number: string; poRequired: boolean };
