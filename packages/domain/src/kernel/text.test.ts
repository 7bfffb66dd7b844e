import { clean, emailRefusals, lengthRefusals, requiredRefusals, TEXT_LIMITS, urlRefusals } from './text.js';

const codes = (refusals: { code: string }[]) => refusals.map((refusal) => refusal.code);

describe('text', () => {
  test.each([
    ['  a b ', 'a b'],
    ['   ', null],
    ['', null],
    [null, null],
    [undefined, null],
    ['\n\t', null],
  ])('%j is kept as %j', (typed, kept) => expect(clean(typed)).toBe(kept));

  test('a limit is reached, not passed; the refusal tells both lengths', () => {
    expect(lengthRefusals('x'.repeat(200), ['title'], 200)).toEqual([]);
    expect(lengthRefusals(null, ['title'], 200)).toEqual([]);
    const [refusal] = lengthRefusals('x'.repeat(201), ['title'], 200);
    expect(refusal).toMatchObject({ code: 'TOO_LONG', path: ['title'], details: { limit: 200, length: 201 } });
  });

  test.each([
    ['Ann', []],
    ['  ', ['REQUIRED']],
    [null, ['REQUIRED']],
    ['x'.repeat(TEXT_LIMITS.line + 1), ['TOO_LONG']],
  ])('required: %j gives %j', (text, expected) => expect(codes(requiredRefusals(text, ['name']))).toEqual(expected));

  test.each([
    ['ann@example.org', true],
    [' ann.o-neil+x@mail.example.co.uk ', true],
    ['zoë@exämple.de', true],
    ['', true],
    [null, true],
    ['ann', false],
    ['ann@example', false],
    ['ann@@example.org', false],
    ['ann@exam ple.org', false],
    ['Ann <ann@example.org>', false],
    ['ann@example..org', false],
    ['ann@.org', false],
    [`${'a'.repeat(250)}@b.cd`, false],
  ])('email %j is accepted: %s', (email, valid) =>
    expect(codes(emailRefusals(email, ['email']))).toEqual(valid ? [] : ['INVALID_EMAIL']),
  );

  test.each([
    ['https://meet.example.org/a?b=c', true],
    ['HTTP://example.org', true],
    [null, true],
    ['  ', true],
    ['meet.example.org', false],
    ['javascript:alert(1)', false],
    ['ftp://example.org', false],
    ['https://', false],
    [`https://example.org/${'x'.repeat(2000)}`, false],
  ])('address %j is accepted: %s', (url, valid) =>
    expect(codes(urlRefusals(url, ['url']))).toEqual(valid ? [] : ['INVALID_URL']),
  );
});
