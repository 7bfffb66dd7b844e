import { customerSearchText, foldText, searchWords } from './search-text.js';

describe('search text', () => {
  test.each([
    ['Zoë  Müßig', 'zoe mussig'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['Łódź, Øresund', 'lodz, oresund'],
    ['İstanbul ISPARTA', 'istanbul isparta'],
    ['ﬁne Ⅳ', 'fine iv'],
    ['  BW-7F3K2Q\n', 'bw-7f3k2q'],
  ])('folds %j to %j', (text, folded) => expect(foldText(text)).toBe(folded));

  test('what is folded stays as it is', () => {
    for (const text of ['Zoë  Müßig', 'İIı', 'Ǆ', 'ŉ', 'ΐ', '١٢٣', 'Straße'])
      expect(foldText(foldText(text))).toBe(foldText(text));
  });

  test('personal data stands on the second line only', () => {
    const [open, personal] = customerSearchText({
      name: 'Zoë Müßig',
      company: 'Acme\nLtd',
      email: 'Zoe@Example.org',
      phone: '+44 7700 900-123',
    }).split('\n');
    expect(open).toBe('zoe mussig acme ltd');
    expect(personal).toBe('zoe@example.org 447700900123');
  });

  test.each([
    ['', []],
    ['  Anna   SCHMIDT anna', ['anna', 'schmidt']],
    ['07700 900123', ['7700900123']],
    ['+44 (7700) 900-123', ['447700900123']],
    ['2026', ['2026']],
    ['0000 00', ['0000', '00']],
  ])('words of %j are %j', (search, words) => expect(searchWords(search)).toEqual(words));
});
