/** An organization that is billed for its people's bookings. */
export type Account = {
  id: string;
  version: number;
  name: string;
  /** The organization's own number for it, unique. */
  number: string;
  poRequired: boolean;
  billingAddress?: string | null;
  taxId?: string | null;
  /** The account that took its place when the two were merged. */
  mergedIntoId?: string | null;
};
