import type { Refusal } from '@bookwright/domain/kernel';
import { MESSAGE_KINDS } from '@bookwright/domain/messages';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';
import { UserErrorType } from '../graphql/user-error.type.js';

export const MessageKindEnum = enumOf(
  'MessageKind',
  [...MESSAGE_KINDS],
  'A kind of letter about an order or one of its bookings.',
);

@ObjectType('LetterCount', { description: 'So many letters of a kind.', simpleResolvers: true })
export class LetterCountType {
  @Field(() => MessageKindEnum, { description: 'Which kind.' })
  kind!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('MessageTemplate', { description: 'A kind of letter with the words in force.', simpleResolvers: true })
export class MessageTemplateType {
  @Field(() => MessageKindEnum, { description: 'Which kind.' })
  kind!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => String, { description: 'The language of the words, as a BCP 47 tag.' })
  locale!: string;

  @Field(() => Int, { nullable: true, description: 'Of the organization’s own template; null while the built-in words hold.' })
  version!: number | null;

  @Field(() => Boolean, { description: 'Whether letters of this kind go out.' })
  active!: boolean;

  @Field(() => Boolean, { description: 'Whether they do unless the organization says otherwise.' })
  sentByDefault!: boolean;

  @Field(() => String, { description: 'The subject in force.' })
  subject!: string;

  @Field(() => String, { description: 'The words before what is listed.' })
  intro!: string;

  @Field(() => String, { description: 'The built-in subject.' })
  builtInSubject!: string;

  @Field(() => String, { description: 'The built-in words.' })
  builtInIntro!: string;

  @Field(() => [String], { description: 'What can stand in braces in its words, such as `name` for `{name}`.' })
  placeholders!: string[];
}

@InputType({ description: 'Words for a kind of letter, before they are in force.' })
export class MessageWordsInput {
  @Field(() => MessageKindEnum, { description: 'Which kind.' })
  kind!: (typeof MESSAGE_KINDS)[number];

  @Field(() => String, { description: 'One line, at most 200 characters, with placeholders in braces.' })
  subject!: string;

  @Field(() => String, { description: 'At most 4,000 characters, with placeholders in braces.' })
  intro!: string;
}

@InputType({ description: 'An organization’s own words for a kind of letter.' })
export class SaveMessageTemplateInput {
  @Field(() => MessageKindEnum, { description: 'Which kind.' })
  kind!: (typeof MESSAGE_KINDS)[number];

  @Field(() => String, { nullable: true, description: 'The language, as a BCP 47 tag; omitted, the organization’s.' })
  locale?: string | null;

  @Field(() => Int, { nullable: true, description: 'The `version` this is based on, if there was one.' })
  expectedVersion?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether letters of this kind go out; omitted, as it was.' })
  active?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'One line, at most 200 characters. Null or blank: the built-in one; omitted: as it was.',
  })
  subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'At most 4,000 characters. Null or blank: the built-in words; omitted: as they were.',
  })
  intro?: string | null;
}

@ObjectType('MessageTemplatePayload', { description: 'What became of words for a kind of letter.', simpleResolvers: true })
export class MessageTemplatePayload {
  @Field(() => MessageTemplateType, { description: 'The kind as it is now.' })
  template!: MessageTemplateType;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors!: Refusal[];
}

@ObjectType('LetterPreview', {
  description: 'A letter as it would be written now. Keys in its links are left out.',
  simpleResolvers: true,
})
export class LetterPreviewType {
  @Field(() => String, { nullable: true, description: 'Whom it would go to; null when there is no address.' })
  to!: string | null;

  @Field(() => String, { description: 'Its subject line.' })
  subject!: string;

  @Field(() => String, { description: 'Its plain text.' })
  bodyText!: string;

  @Field(() => String, { description: 'Its HTML, a whole page; show it in a sandboxed frame.' })
  bodyHtml!: string;
}

@ObjectType('MessagePreviewPayload', { description: 'A letter with words that are not in force yet.', simpleResolvers: true })
export class MessagePreviewPayload {
  @Field(() => LetterPreviewType, { nullable: true, description: 'With made-up contents; null when the words are refused.' })
  preview!: LetterPreviewType | null;

  @Field(() => [UserErrorType], { description: 'What is wrong with the words.' })
  userErrors!: Refusal[];
}

@ObjectType('TestMessagePayload', { description: 'What became of a letter to oneself.', simpleResolvers: true })
export class TestMessagePayload {
  @Field(() => String, { nullable: true, description: 'Where it goes; null when it was refused.' })
  to!: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors!: Refusal[];
}
