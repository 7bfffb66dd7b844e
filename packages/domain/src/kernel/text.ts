import { type Refusal, refusal } from './refusals.js';

const EMAIL = /^[^\s@"<>()]+@[^\s@."<>()]+(\.[^\s@."<>()]+)+$/;

/** Trimmed text; an empty one is null. */
export const clean = (text: string | null | undefined): string | null => text?.trim() || null;

/** Longest text accepted per kind of field, in UTF-16 units. */
export const TEXT_LIMITS = { line: 200, paragraph: 4000, email: 254, phone: 40, url: 2000 } as const;

export const lengthRefusals = (text: string | null | undefined, path: string[], limit: number): Refusal[] =>
  text && text.length > limit ? [refusal('TOO_LONG', path, { limit, length: text.length })] : [];

export const requiredRefusals = (text: string | null | undefined, path: string[], limit: number = TEXT_LIMITS.line): Refusal[] =>
  clean(text) === null ? [refusal('REQUIRED', path)] : lengthRefusals(text, path, limit);

/** One address with a dot in its domain; the mailbox itself decides the rest (RFC 5321 section 4.5.3.1 limits the length). */
export const emailRefusals = (email: string | null | undefined, path: string[]): Refusal[] => {
  const text = clean(email);
  if (text === null) return [];
  return text.length <= TEXT_LIMITS.email && EMAIL.test(text) ? [] : [refusal('INVALID_EMAIL', path)];
};

/** An absolute http(s) address (CRM-11). */
export const urlRefusals = (url: string | null | undefined, path: string[]): Refusal[] => {
  const text = clean(url);
  if (text === null) return [];
  const valid = text.length <= TEXT_LIMITS.url && /^https?:\/\//i.test(text) && URL.canParse(text);
  return valid ? [] : [refusal('INVALID_URL', path)];
};
