import { formatMoney } from './money.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['GBP', 8640, 'en-GB', '£86.40'],
  ['GBP', 5, 'en-GB', '£0.05'],
  ['GBP', -5, 'en-GB', '-£0.05'],
  ['JPY', 8640, 'en-GB', 'JP¥8,640'],
  ['KWD', 8640, 'en-GB', 'KWD 8.640'],
  ['EUR', 123456789, 'de-DE', '1.234.567,89 €'],
])('%s %i in %s is %s: each currency has its own number of digits', (currency, amountMinor, locale, text) => {
  expect(plain(formatMoney({ currency, amountMinor }, locale))).toBe(text);
});

test('the largest safe amount keeps its last digit', () => {
  expect(formatMoney({ currency: 'GBP', amountMinor: Number.MAX_SAFE_INTEGER }, 'en-GB')).toBe('£90,071,992,547,409.91');
});
