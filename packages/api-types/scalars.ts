/** How each scalar of the API looks in TypeScript. Used by the code generation of this package and of both apps. */
export const scalars = {
  /** An instant in UTC: `2026-11-23T10:00:00.000Z`. */
  DateTime: 'string',
  /** A day without a zone: `2026-11-23`. */
  LocalDate: 'string',
  /** An IANA name: `Europe/London`. */
  TimeZone: 'string',
  /** ISO 4217: `GBP`. */
  CurrencyCode: 'string',
  SafeInt: 'number',
  JSON: 'unknown',
} as const;
