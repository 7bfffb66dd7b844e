import { decidePlaceStaffOrder, type OpportunityOrderFacts, type StaffOrderCommand } from '@bookwright/domain/opportunities';
import { loadOpportunityOrderFacts } from '@bookwright/persistence/opportunities';
import { staffOrderLocks } from '@bookwright/persistence/orders';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes orders of several things, of opportunities where they are named (AP-42, AP-53). */
export const placeStaffOrders = useCase<StaffOrderCommand, OpportunityOrderFacts>({
  name: 'placeStaffOrders',
  allows: staffWith('booking.create'),
  locks: (tx, commands) => staffOrderLocks(tx, commands),
  load: loadOpportunityOrderFacts,
  decide: decidePlaceStaffOrder,
});
