import { filledIn, type LetterText } from '@bookwright/domain/messages';
import type { LetterFacts } from '@bookwright/persistence/messages';
import { type WrittenLetter, written } from './letter.js';

/** A letter about money of an order: received, given back, or still to be paid. `amount` is in words. */
export function paymentEmail(
  { organization, order, booker }: LetterFacts,
  text: LetterText,
  { amount, link, label }: { amount: string; link: string; label: string },
): WrittenLetter {
  const values = { name: booker?.name ?? '', organization: organization.name, order: order.reference, amount };
  const subject = filledIn(text.subject, values);
  return written(subject, {
    organization: organization.name,
    locale: organization.locale,
    heading: subject,
    intro: filledIn(text.intro, values),
    items: [],
    sums: [['Amount', amount]],
    notes: [`Order ${order.reference}`, ...(order.poNumber ? [`PO number ${order.poNumber}`] : [])],
    button: { label, href: link },
    closing: '',
  });
}
