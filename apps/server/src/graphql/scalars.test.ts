import { Kind } from 'graphql';
import { CurrencyCode, DateTime, Json, LocalDate, SafeInt, TimeZone, toInstant } from './scalars.js';

describe('DateTime', () => {
  test.each([
    ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T10:00:00.5+01:00', '2026-11-23T09:00:00.500Z'],
    ['2028-02-29T23:59:59.999999Z', '2028-02-29T23:59:59.999Z'],
  ])('takes %s as %s', (text, instant) => expect(DateTime.parseValue(text)).toBe(instant));

  test.each(['2026-02-30T10:00:00Z', '2026-11-23', '2026-11-23T10:00:00', '2026-11-23T25:00:00Z', 'now', '2026-13-01T00:00:00Z'])(
    'refuses %s',
    (text) => {
      expect(toInstant(text)).toBeNull();
      expect(() => DateTime.parseValue(text)).toThrow('DateTime is written like');
    },
  );

  test('refuses numbers', () => expect(() => DateTime.parseValue(0)).toThrow());
});

test.each([
  [LocalDate, '2026-02-28', '2026-02-30'],
  [TimeZone, 'Pacific/Apia', 'Mars/Olympus'],
  [CurrencyCode, 'GBP', 'pounds'],
])('%s takes %s and refuses %s', (scalar, right, wrong) => {
  expect(scalar.parseValue(right)).toBe(right);
  expect(scalar.parseLiteral({ kind: Kind.STRING, value: right })).toBe(right);
  expect(() => scalar.parseValue(wrong)).toThrow(`${scalar.name} is written like`);
  expect(() => scalar.parseLiteral({ kind: Kind.INT, value: '1' })).toThrow(`${scalar.name} is written like`);
});

test('SafeInt takes whole numbers that JavaScript holds exactly', () => {
  expect(SafeInt.parseValue(9007199254740991)).toBe(9007199254740991);
  expect(SafeInt.parseLiteral({ kind: Kind.INT, value: '-5' })).toBe(-5);
  for (const wrong of [1.5, 9007199254740992, '1', null]) expect(() => SafeInt.parseValue(wrong)).toThrow('whole number');
  expect(() => SafeInt.parseLiteral({ kind: Kind.INT, value: '9007199254740993' })).toThrow('whole number');
});

test('JSON takes any literal', () => {
  const literal = {
    kind: Kind.OBJECT,
    fields: [
      {
        kind: Kind.OBJECT_FIELD,
        name: { kind: Kind.NAME, value: 'a' },
        value: { kind: Kind.LIST, values: [{ kind: Kind.INT, value: '1' }, { kind: Kind.NULL }] },
      },
      {
        kind: Kind.OBJECT_FIELD,
        name: { kind: Kind.NAME, value: 'b' },
        value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: 'v' } },
      },
    ],
  } as const;
  expect(Json.parseLiteral(literal, { v: 'x' })).toEqual({ a: [1, null], b: 'x' });
});
