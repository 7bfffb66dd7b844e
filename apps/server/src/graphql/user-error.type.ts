import type { RefusalCode } from '@bookwright/domain/kernel';
import { Field, ObjectType } from 'type-graphql';
import { UserErrorCodeEnum } from './enums.js';
import { Json } from './scalars.js';

@ObjectType('UserError', { description: 'Why a change was refused, or would be.', simpleResolvers: true })
export class UserErrorType {
  @Field(() => UserErrorCodeEnum, { description: 'The reason. The only part programs should look at.' })
  code!: RefusalCode;

  @Field(() => String, { description: 'The reason as an English sentence, for developers and logs.' })
  message!: string;

  @Field(() => [String], { description: 'The input field that is meant, from the root of `input`; empty for the whole.' })
  path!: string[];

  @Field(() => Json, {
    nullable: true,
    description: 'What would help: a limit, the free times, the allowed statuses. Depends on the code.',
  })
  details?: Record<string, unknown> | null;
}
