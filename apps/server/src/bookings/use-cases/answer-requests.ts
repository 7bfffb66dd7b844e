import { type AnswerCommand, decideAnswer, type MoveFacts } from '@bookwright/domain/bookings';
import { loadOwnTimeFacts, moveLocks } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Says yes to a request and no to others that want the same, all or none (JZ-42, JZ-44). */
export const answerRequests = useCase<AnswerCommand, MoveFacts>({
  name: 'answerRequests',
  allows: staffWith('booking.approve'),
  locks: ofSubjects(moveLocks),
  load: ofSubjects(loadOwnTimeFacts),
  decide: decideAnswer,
});
