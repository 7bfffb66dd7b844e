import type { GridField, MoneyValue, ReferenceValue } from '../state/field.js';
import { dayOfInstant, firstOfMonth, startOfDay } from '../state/zoned-day.js';

export type FormatOptions = {
  /** BCP 47, "en-GB". */
  locale: string;
  /** IANA, "Europe/London": the zone that instants are shown in. */
  timeZone: string;
  /** ISO 4217, for money that does not say its currency. */
  currency: string;
  now: Date;
};

export type Formatters = {
  text: (value: unknown) => string;
  number: (value: unknown) => string;
  boolean: (value: unknown) => string;
  money: (value: unknown) => string;
  /** "2026-11-23" as "Mon 23 Nov"; with the year when it is another one. */
  date: (value: unknown) => string;
  /** "2026-11-23" as "Monday 23 November"; with the year when it is another one. */
  longDate: (value: unknown) => string;
  /** An ISO instant as "Mon 23 Nov, 10:00" in the zone; with the year when it is another one. */
  dateTime: (value: unknown) => string;
  /** Minutes as "1 h 30 min". */
  duration: (value: unknown) => string;
  reference: (value: unknown) => string;
  /** A field's value as its cell shows it; "" for null. */
  field: (field: GridField, value: unknown) => string;
};

const isMoney = (value: unknown): value is MoneyValue =>
  typeof value === 'object' && value !== null && typeof (value as MoneyValue).amountMinor === 'number';

const isReference = (value: unknown): value is ReferenceValue =>
  typeof value === 'object' && value !== null && typeof (value as ReferenceValue).label === 'string';

const moneyFormats = new Map<string, Intl.NumberFormat>();

const moneyFormat = (locale: string, currency: string): Intl.NumberFormat => {
  const key = `${locale} ${currency}`;
  let format = moneyFormats.get(key);
  if (!format) {
    const known = /^[A-Z]{3}$/i.test(currency);
    format = new Intl.NumberFormat(
      locale,
      known ? { style: 'currency', currency } : { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    );
    moneyFormats.set(key, format);
  }
  return format;
};

/** How many minor units make one of a currency: 100 for GBP, 1 for JPY, 1000 for KWD. */
export const minorUnits = (currency: string): number =>
  10 ** (moneyFormat('en', currency).resolvedOptions().maximumFractionDigits ?? 2);

/** Minor units as money, "£86.40". */
export const formatMoney = (amountMinor: number, currency: string, locale: string): string =>
  moneyFormat(locale, currency).format(amountMinor / minorUnits(currency));

/** Minutes as "45 min", "1 h 30 min", "2 h". */
export const formatDuration = (minutes: number): string => {
  const sign = minutes < 0 ? '−' : '';
  const whole = Math.round(Math.abs(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${sign}${rest} min`;
  return rest === 0 ? `${sign}${hours} h` : `${sign}${hours} h ${rest} min`;
};

/** The formats of one grid, each `Intl` formatter made once. They take what a cell may hold and never throw. */
export const createFormatters = ({ locale, timeZone, currency, now }: FormatOptions): Formatters => {
  const today = dayOfInstant(now, timeZone);
  const year = today.slice(0, 4);
  const january = firstOfMonth(today, 1 - Number(today.slice(5, 7)));
  const yearStart = Date.parse(startOfDay(january, timeZone));
  const yearEnd = Date.parse(startOfDay(firstOfMonth(january, 12), timeZone));

  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const dateShort = new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' });
  const dateLong = new Intl.DateTimeFormat(locale, { ...day, year: 'numeric', timeZone: 'UTC' });
  const spelled = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const spelledShort = new Intl.DateTimeFormat(locale, spelled);
  const spelledLong = new Intl.DateTimeFormat(locale, { ...spelled, year: 'numeric' });
  const dateTimeShort = new Intl.DateTimeFormat(locale, { ...day, ...time, timeZone });
  const dateTimeLong = new Intl.DateTimeFormat(locale, { ...day, ...time, year: 'numeric', timeZone });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });

  const text = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return value.map(text).filter(Boolean).join(', ');
    if (isReference(value)) return value.label;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  const number = (value: unknown): string => (typeof value === 'number' ? numbers.format(value) : text(value));
  const boolean = (value: unknown): string => (value === true ? 'Yes' : value === false ? 'No' : '');
  const money = (value: unknown): string => {
    if (isMoney(value)) return formatMoney(value.amountMinor, value.currency || currency, locale);
    return typeof value === 'number' ? formatMoney(value, currency, locale) : '';
  };
  const dayWith =
    (ofYear: Intl.DateTimeFormat, ofOther: Intl.DateTimeFormat) =>
    (value: unknown): string => {
      const instant = typeof value === 'string' ? Date.parse(`${value.slice(0, 10)}T00:00:00Z`) : Number.NaN;
      if (Number.isNaN(instant)) return text(value);
      return ((value as string).startsWith(year) ? ofYear : ofOther).format(instant);
    };
  const date = dayWith(dateShort, dateLong);
  const longDate = dayWith(spelledShort, spelledLong);
  const dateTime = (value: unknown): string => {
    const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(instant)) return text(value);
    return (instant >= yearStart && instant < yearEnd ? dateTimeShort : dateTimeLong).format(instant);
  };
  const duration = (value: unknown): string => (typeof value === 'number' ? formatDuration(value) : text(value));

  const labels = new WeakMap<object, Map<string, string>>();
  const option = (field: GridField, value: unknown): string => {
    if (!field.options) return text(value);
    let known = labels.get(field.options);
    if (!known) {
      known = new Map(field.options.map((each) => [each.value, each.label]));
      labels.set(field.options, known);
    }
    return known.get(String(value)) ?? text(value);
  };
  const field = (of: GridField, value: unknown): string => {
    if (value === null || value === undefined) return '';
    switch (of.kind) {
      case 'CHOICE':
      case 'STATUS':
        return Array.isArray(value) ? value.map((each) => option(of, each)).join(', ') : option(of, value);
      case 'BOOLEAN':
        return boolean(value);
      case 'NUMBER':
        return number(value);
      case 'MONEY':
        return money(value);
      case 'DATE':
        return date(value);
      case 'DATE_TIME':
        return dateTime(value);
      case 'DURATION':
        return duration(value);
      default:
        return text(value);
    }
  };
  return { text, number, boolean, money, date, longDate, dateTime, duration, reference: text, field };
};
