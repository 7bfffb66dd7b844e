import { decideUseLink, type LinkFacts, type UseLinkCommand } from '@bookwright/domain/messages';
import { bookingLocks } from '@bookwright/persistence/bookings';
import { bookingsOfLinks, loadLinkFacts } from '@bookwright/persistence/messages';
import { staffWithOrCustomer, useCase } from '../../use-case/index.js';

const idsOf = (commands: readonly UseLinkCommand[]): string[] => commands.map(({ id }) => id);

/** Does what the button of a letter said, and uses its key up. The actor is the customer whom the letter was for. */
export const useLinks = useCase<UseLinkCommand, LinkFacts>({
  name: 'useLinks',
  allows: staffWithOrCustomer('booking.setStatus'),
  locks: async (tx, commands) => bookingLocks(await bookingsOfLinks(tx, idsOf(commands))),
  load: (tx, commands) => loadLinkFacts(tx, idsOf(commands)),
  decide: decideUseLink,
});
