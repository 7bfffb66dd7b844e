import { PAGE_SIZE } from '@bookwright/persistence/query';
import { ArgsType, Field, Int } from 'type-graphql';

/** The paging arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Rows from the start, or after \`after\`. 0 to ${PAGE_SIZE.max}, ${PAGE_SIZE.default} by default; more is BAD_USER_INPUT.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only rows after this cursor. BAD_USER_INPUT for a cursor of another sort.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Rows from the end, or before \`before\`. 0 to ${PAGE_SIZE.max}; not together with \`first\`.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only rows before this cursor. BAD_USER_INPUT for a cursor of another sort.',
  })
  before?: string | null;
}
