import { clean, type Refusal, refusal, requiredRefusals, TEXT_LIMITS } from '../kernel/index.js';
import { KIND_DETAILS, type LetterText, type MessageKind } from './message-kind.js';

/** An organization's own words for a kind of letter in one language; null words are the built-in ones. */
export type MessageTemplate = {
  id: string;
  version: number;
  kind: MessageKind;
  locale: string;
  active: boolean;
  subject: string | null;
  intro: string | null;
};

/** What can stand in braces. `amount` is known to the letters about payments only, `title` and `status` to those of a booking. */
export const PLACEHOLDERS = ['name', 'organization', 'order', 'booking', 'title', 'time', 'status', 'amount'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const ORDER_WIDE: readonly Placeholder[] = ['name', 'organization', 'order'];

/** What a kind of letter can fill in. */
export const placeholdersOf = (kind: MessageKind): readonly Placeholder[] => {
  if (kind.startsWith('ORDER_')) return ORDER_WIDE;
  if (['PAYMENT_RECEIVED', 'REFUND_MADE', 'PAYMENT_REQUESTED'].includes(kind)) return [...ORDER_WIDE, 'amount'];
  return PLACEHOLDERS.filter((name) => name !== 'amount');
};

/** A text with what stands in braces filled in; a brace with an unknown word stays as it is. */
export const filledIn = (text: string, values: Partial<Record<Placeholder, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: Placeholder) => values[name] ?? whole);

/** The words in force: the organization's where it has some, else the built-in ones. */
export function textOf(kind: MessageKind, template: Pick<MessageTemplate, 'subject' | 'intro'> | undefined): LetterText {
  const { subject, intro } = KIND_DETAILS[kind];
  return { subject: clean(template?.subject) ?? subject, intro: clean(template?.intro) ?? intro };
}

/** Whether letters of this kind go out. */
export const isSent = (kind: MessageKind, template: Pick<MessageTemplate, 'active'> | undefined): boolean =>
  template?.active ?? KIND_DETAILS[kind].sentByDefault;

const unknownIn = (kind: MessageKind, text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).filter((name) => !placeholdersOf(kind).some((one) => one === name));

/** What is wrong with words for a kind of letter. */
export function textRefusals(kind: MessageKind, { subject, intro }: LetterText): Refusal[] {
  const ofText = (text: string, path: string[]): Refusal[] => {
    const unknown = unknownIn(kind, text);
    return unknown.length > 0
      ? [refusal('INVALID_VALUE', path, { why: 'UNKNOWN_PLACEHOLDER', unknown, allowed: placeholdersOf(kind) })]
      : [];
  };
  const oneLine = /[\r\n]/.test(subject.trim()) ? [refusal('INVALID_VALUE', ['subject'], { why: 'ONE_LINE' })] : [];
  return [
    ...requiredRefusals(subject, ['subject'], TEXT_LIMITS.line),
    ...oneLine,
    ...requiredRefusals(intro, ['intro'], TEXT_LIMITS.paragraph),
    ...ofText(subject, ['subject']),
    ...ofText(intro, ['intro']),
  ];
}
