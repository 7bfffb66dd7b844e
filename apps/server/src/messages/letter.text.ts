import type { LetterButton, LetterItem, LetterWords } from './letter.js';

const link = ({ label, href }: LetterButton): string => `${label}:\n${href}`;

const itemText = ({ title, lines, status, price, buttons }: LetterItem): string =>
  [
    title,
    ...[...lines, status, price].filter((line) => line !== null).map((line) => `  ${line}`),
    ...buttons.map((button) => `  ${link(button).replace('\n', '\n  ')}`),
  ].join('\n');

/** The plain part, readable in any mail program. */
export const letterText = ({ organization, heading, intro, items, sums, notes, button, closing }: LetterWords): string =>
  [
    intro.trim(),
    heading,
    ...items.map(itemText),
    [...sums.map(([label, amount]) => `${label}: ${amount}`), ...notes].join('\n'),
    button ? link(button) : '',
    closing,
    organization,
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
