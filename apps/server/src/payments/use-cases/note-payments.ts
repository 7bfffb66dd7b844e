import { decideNotePayment, type NotePaymentCommand, type PayableFacts } from '@bookwright/domain/payments';
import { loadPayments } from '@bookwright/persistence/payments';
import { systemOnly, useCase } from '../../use-case/index.js';

const idsOf = (commands: readonly NotePaymentCommand[]) => commands.map(({ paymentId }) => paymentId);

/** Notes under which name a provider knows payments. */
export const notePayments = useCase<NotePaymentCommand, Pick<PayableFacts, 'payments'>>({
  name: 'notePayments',
  allows: systemOnly,
  locks: (_tx, commands) => [{ table: 'payments', ids: idsOf(commands) }],
  load: (tx, commands) => loadPayments(tx, idsOf(commands)),
  decide: decideNotePayment,
});
