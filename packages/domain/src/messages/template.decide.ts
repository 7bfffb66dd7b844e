import type { Deciding } from '../access/index.js';
import {
  accepted,
  clean,
  type Decision,
  type DomainEvent,
  difference,
  emailRefusals,
  insert,
  patch,
  refusal,
  refused,
  refusedWith,
  unchanged,
} from '../kernel/index.js';
import type { MessageKind } from './message-kind.js';
import { isSent, type MessageTemplate, textOf, textRefusals } from './message-template.js';

/** Every template of the organization. */
export type TemplateFacts = { message_templates: ReadonlyMap<string, MessageTemplate> };

export type SaveTemplateCommand = {
  kind: MessageKind;
  locale: string;
  /** Of the template this is based on; omitted or null when there was none. */
  expectedVersion?: number | null;
  active?: boolean | null;
  /** Null or blank: the built-in words. Omitted: as it was. */
  subject?: string | null;
  intro?: string | null;
};

const isLocale = (locale: string): boolean => {
  try {
    return Intl.getCanonicalLocales(locale).length === 1 && locale.length <= 35;
  } catch {
    return false;
  }
};

/** Writes an organization's own words for a kind of letter, or switches the kind on or off. */
export function decideSaveTemplate(facts: TemplateFacts, command: SaveTemplateCommand, { newId }: Deciding): Decision {
  const { kind, locale } = command;
  if (!isLocale(locale)) return refused(kind, refusal('INVALID_VALUE', ['locale'], { why: 'NOT_A_LOCALE' }));
  const present = [...facts.message_templates.values()].find((one) => one.kind === kind && one.locale === locale);
  if (command.expectedVersion != null && command.expectedVersion !== present?.version) {
    return refusedWith(kind, 'STALE_VERSION', ['expectedVersion'], { version: present?.version ?? null });
  }
  const wanted = {
    active: command.active ?? isSent(kind, present),
    subject: command.subject === undefined ? (present?.subject ?? null) : clean(command.subject),
    intro: command.intro === undefined ? (present?.intro ?? null) : clean(command.intro),
  };
  const problems = textRefusals(kind, textOf(kind, wanted));
  if (problems.length > 0) return refused(kind, ...problems);
  const before = present ?? { active: isSent(kind, undefined), subject: null, intro: null };
  const changed = difference<Partial<MessageTemplate>>(before, wanted);
  if (!changed) return unchanged(kind);
  const id = present?.id ?? newId();
  const event: DomainEvent = { type: 'message_template.changed', entity: 'message_templates', entityId: id, ...changed };
  const change = present
    ? patch<MessageTemplate>('message_templates', present, changed.after)
    : insert('message_templates', { id, kind, locale, ...wanted });
  return accepted(kind, [change], [event], { id });
}

export type TestLetterCommand = { kind: MessageKind; locale: string; subject: string; intro: string; to: string };

/** Asks for a letter with made-up contents to the address of whoever asks: how would these words look? */
export function decideTestLetter(_facts: object, command: TestLetterCommand, { newId }: Deciding): Decision {
  const problems = [...textRefusals(command.kind, command), ...emailRefusals(command.to, ['to'])];
  if (problems.length > 0) return refused(command.kind, ...problems);
  return accepted(
    command.kind,
    [],
    [{ type: 'message_template.test_requested', entity: 'message_templates', entityId: newId(), after: { ...command } }],
  );
}
