import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import type { Context } from '../context.js';
import {
  MessagePreviewPayload,
  MessageTemplatePayload,
  MessageTemplateType,
  MessageWordsInput,
  SaveMessageTemplateInput,
  TestMessagePayload,
} from './message-kind.type.js';
import { messageKinds, previewWords, saveTemplate, sendTest } from './message-kinds.js';

@Resolver()
export class MessageKindResolver {
  @Query(() => [MessageTemplateType], {
    description: 'Every kind of letter about orders and bookings with the words in force. Right: `template.manage`.',
  })
  messageTemplates(
    @Arg('locale', () => String, { nullable: true, description: 'The language, as a BCP 47 tag; omitted, the organization’s.' })
    locale: string | null,
    @Ctx() context: Context,
  ): Promise<MessageTemplateType[]> {
    return messageKinds(context, locale);
  }

  @Query(() => MessagePreviewPayload, {
    description: 'How words for a letter would look, with made-up contents. Right: `template.manage`.',
  })
  previewMessage(
    @Arg('input', () => MessageWordsInput, { description: 'The words.' }) input: MessageWordsInput,
    @Ctx() context: Context,
  ): MessagePreviewPayload {
    return previewWords(context, input);
  }

  @Mutation(() => MessageTemplatePayload, {
    description: 'Writes words of one’s own for a kind of letter, or switches the kind on or off. Right: `template.manage`.',
  })
  saveMessageTemplate(
    @Arg('input', () => SaveMessageTemplateInput, { description: 'Which kind, and what changes.' })
    input: SaveMessageTemplateInput,
    @Ctx() context: Context,
  ): Promise<MessageTemplatePayload> {
    return saveTemplate(context, input);
  }

  @Mutation(() => TestMessagePayload, {
    description: 'Sends words with made-up contents to the address of whoever asks. Right: `template.manage`.',
  })
  sendTestMessage(
    @Arg('input', () => MessageWordsInput, { description: 'The words.' }) input: MessageWordsInput,
    @Ctx() context: RequestContext,
  ): Promise<TestMessagePayload> {
    return sendTest(context, input, context.signedIn?.staffMember.email ?? '');
  }
}
