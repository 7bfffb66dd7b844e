import fc from 'fast-check';
import { aField } from '../testing/sample-fields.js';
import { amountText, parseAmount } from './amount.js';
import { createFormatters, formatDuration, minorUnits } from './formatters.js';

const options = { locale: 'en-GB', timeZone: 'Europe/London', currency: 'GBP', now: new Date('2026-11-23T12:00:00Z') };
const formats = createFormatters(options);

describe('formats by kind', () => {
  it.each([
    ['MONEY', { amountMinor: 8640, currency: 'GBP' }, '£86.40'],
    ['MONEY', { amountMinor: 114000, currency: 'JPY' }, 'JP¥114,000'],
    ['MONEY', { amountMinor: 100, currency: '?' }, '1.00'],
    ['DATE', '2026-11-23', 'Mon 23 Nov'],
    ['DATE', '2027-01-04', 'Mon, 4 Jan 2027'],
    ['DATE_TIME', '2026-07-01T09:00:00Z', 'Wed 1 Jul, 10:00'],
    ['DURATION', 90, '1 h 30 min'],
    ['BOOLEAN', false, 'No'],
    ['NUMBER', 1234.5, '1,234.5'],
    ['REFERENCE', { id: 'c', label: 'Priya Nair' }, 'Priya Nair'],
    ['CHOICE', 'WEB', 'Web site'],
    ['CHOICE', 'GONE', 'GONE'],
    ['TEXT', null, ''],
    ['DATE_TIME', 'soon', 'soon'],
  ] as const)('%s %j is "%s"', (kind, value, words) => {
    const field = aField('field', kind, kind === 'CHOICE' ? { options: [{ value: 'WEB', label: 'Web site' }] } : {});
    expect(formats.field(field, value)).toBe(words);
  });

  it('show the year when it is another one in the zone, to the minute', () => {
    const auckland = createFormatters({ ...options, timeZone: 'Pacific/Auckland' });
    expect(formats.dateTime('2026-12-31T23:59:00Z')).not.toContain('2026');
    expect(formats.dateTime('2027-01-01T00:00:00Z')).toContain('2027');
    expect(auckland.dateTime('2026-12-31T11:00:00Z')).toContain('2027');
  });

  it('never throw, whatever a cell holds', () => {
    const kinds = fc.constantFrom('MONEY', 'DATE', 'DATE_TIME', 'DURATION', 'BOOLEAN', 'NUMBER', 'REFERENCE', 'STATUS', 'TEXT');
    fc.assert(
      fc.property(kinds, fc.jsonValue(), (kind, value) => typeof formats.field(aField('f', kind as never), value) === 'string'),
    );
  });

  it('durations are told in hours and minutes', () => {
    expect([0, 45, 60, 75, -30].map(formatDuration)).toEqual(['0 min', '45 min', '1 h', '1 h 15 min', '−30 min']);
  });

  it('know the minor unit of a currency', () => {
    expect(['GBP', 'JPY', 'KWD'].map(minorUnits)).toEqual([100, 1, 1000]);
  });
});

describe('typed amounts', () => {
  it.each([
    ['1,234.50', 100, 'en-GB', 123450],
    ['1.234,50', 100, 'de-DE', 123450],
    ['1 234,5', 1, 'fr-FR', 1234.5],
    ['-3', 1, 'en-GB', -3],
    ['.5', 100, 'en-GB', 50],
    ['19.999', 100, 'en-GB', 2000],
    ['', 1, 'en-GB', undefined],
    ['1e3', 1, 'en-GB', undefined],
    ['ten', 1, 'en-GB', undefined],
  ])('"%s" × %d in %s is %s', (text, scale, locale, amount) => {
    expect(parseAmount(text, scale, locale)).toBe(amount);
  });

  it('read back what they write', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('en-GB', 'de-DE', 'fr-FR'), (amount, locale) => {
        expect(parseAmount(amountText(amount, 100, locale), 100, locale)! + 0).toBe(amount);
      }),
    );
  });
});
