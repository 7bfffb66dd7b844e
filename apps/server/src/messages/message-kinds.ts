import {
  isSent,
  KIND_DETAILS,
  MESSAGE_KINDS,
  type MessageKind,
  type MessageTemplate,
  placeholdersOf,
  textOf,
  textRefusals,
} from '@bookwright/domain/messages';
import { templatesOf } from '@bookwright/persistence/messages';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { execute } from '../use-case/index.js';
import type {
  MessagePreviewPayload,
  MessageTemplatePayload,
  MessageTemplateType,
  MessageWordsInput,
  SaveMessageTemplateInput,
  TestMessagePayload,
} from './message-kind.type.js';
import { sampleLetter } from './sample-letter.js';
import { requestTestLetters, saveTemplates } from './use-cases/save-templates.js';

function shown(kind: MessageKind, locale: string, template: MessageTemplate | undefined): MessageTemplateType {
  const { label, sentByDefault, subject: builtInSubject, intro: builtInIntro } = KIND_DETAILS[kind];
  return {
    ...{ kind, label, locale, sentByDefault, builtInSubject, builtInIntro },
    version: template?.version ?? null,
    active: isSent(kind, template),
    ...textOf(kind, template),
    placeholders: [...placeholdersOf(kind)],
  };
}

/** Every kind of letter with the words in force in one language. */
export async function messageKinds(context: Context, locale: string | null): Promise<MessageTemplateType[]> {
  const organization = requirePermission(context, 'template.manage');
  const language = locale ?? organization.locale;
  const templates = await templatesOf(context.db, organization.id, MESSAGE_KINDS, language);
  return MESSAGE_KINDS.map((kind) => shown(kind, language, templates.get(kind)));
}

/** Writes words down, or switches a kind. */
export async function saveTemplate(context: Context, input: SaveMessageTemplateInput): Promise<MessageTemplatePayload> {
  const { id, locale: ours } = requirePermission(context, 'template.manage');
  const { kind, locale } = input;
  const language = locale ?? ours;
  const { results } = await execute(context, saveTemplates, [{ ...input, locale: language }]);
  const templates = await templatesOf(context.db, id, [kind], language);
  return { template: shown(kind, language, templates.get(kind)), userErrors: results[0]!.refusals };
}

/** How words that are not in force yet would look. */
export function previewWords(context: Context, { kind, subject, intro }: MessageWordsInput): MessagePreviewPayload {
  const organization = requirePermission(context, 'template.manage');
  const userErrors = textRefusals(kind, { subject, intro });
  if (userErrors.length > 0) return { preview: null, userErrors };
  const letter = sampleLetter(kind, { subject, intro }, organization, context.clock.now());
  return { preview: { to: null, subject: letter.subject, bodyText: letter.text, bodyHtml: letter.html }, userErrors };
}

/** Sends them to whoever asks. */
export async function sendTest(context: Context, words: MessageWordsInput, to: string): Promise<TestMessagePayload> {
  const { locale } = requirePermission(context, 'template.manage');
  const { results } = await execute(context, requestTestLetters, [{ ...words, locale, to }]);
  const userErrors = results[0]!.refusals;
  return { to: userErrors.length > 0 ? null : to, userErrors };
}
