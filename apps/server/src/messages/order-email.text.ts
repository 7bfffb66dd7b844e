import type { OrderEmailWords } from './order-email.words.js';

/** The plain part, readable in any mail program. */
export function orderEmailText(words: OrderEmailWords): string {
  const items = words.items.map(({ title, status, price, lines }) =>
    [title, ...[...lines, status, price].filter((line) => line !== null).map((line) => `  ${line}`)].join('\n'),
  );
  return [
    words.greeting,
    [`Order ${words.reference}`, ...(words.poNumber ? [`PO number ${words.poNumber}`] : [])].join('\n'),
    ...items,
    [...words.sums.map(([label, amount]) => `${label}: ${amount}`), ...(words.footnote ? [words.footnote] : [])].join('\n'),
    `See your order, or cancel a booking:\n${words.link}`,
    words.organization,
  ]
    .join('\n\n')
    .concat('\n');
}
