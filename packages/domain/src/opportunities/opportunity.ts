export const OPPORTUNITY_STAGES = ['NEW', 'QUALIFIED', 'PROPOSED', 'WON', 'LOST'] as const;
export type OpportunityStage = (typeof OPPORTUNITY_STAGES)[number];

/** What somebody may come to book: a deal of other systems (AP-40, CRM-75). */
export type Opportunity = {
  id: string;
  version: number;
  name: string;
  customerId: string;
  accountId: string | null;
  stage: OpportunityStage;
  /** What it may bring, in minor units. */
  valueMinor: number;
  currency: string;
  /** The member of staff who looks after it. */
  ownerId: string | null;
  note: string | null;
  searchText: string;
};

/** One thing of it: a service, or seats of a session. */
export type OpportunityItem = {
  id: string;
  version: number;
  opportunityId: string;
  position: number;
  serviceId: string;
  sessionId: string | null;
  quantity: number;
  note: string | null;
  /** The order in which it was booked; null while it was not. */
  orderId: string | null;
};
