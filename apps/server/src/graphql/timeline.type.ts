import { Field, ID, ObjectType } from 'type-graphql';
import { PageInfoType } from './connection.type.js';
import { DateTime, Json } from './scalars.js';

@ObjectType('TimelineEntry', {
  description: 'One thing that happened. Written with the change and never altered.',
  simpleResolvers: true,
})
export class TimelineEntryType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'What, for programs: `booking.confirmed`.' })
  type!: string;

  @Field(() => String, { description: 'Who, by name.' })
  actorName!: string;

  @Field(() => String, { description: 'What kind of actor: STAFF, CUSTOMER, GUEST or SYSTEM.' })
  actorKind!: string;

  @Field(() => String, { description: 'Through which door: ADMIN, PORTAL, API or SYSTEM.' })
  via!: string;

  @Field(() => String, { nullable: true, description: 'The reason or note that was given.' })
  reason!: string | null;

  @Field(() => Json, { nullable: true, description: 'The changed values as they were, without those the viewer may not see.' })
  before!: Record<string, unknown> | null;

  @Field(() => Json, { nullable: true, description: 'The changed values as they became, without those the viewer may not see.' })
  after!: Record<string, unknown> | null;

  @Field(() => String, { description: 'What happened, as one sentence.' })
  summary!: string;
}

@ObjectType('TimelineConnection', { description: 'History, newest first.', simpleResolvers: true })
export class TimelineConnectionType {
  @Field(() => [TimelineEntryType], { description: 'What happened, newest first.' })
  nodes!: TimelineEntryType[];

  @Field(() => PageInfoType, { description: 'Where the page lies in the history.' })
  pageInfo!: PageInfoType;
}
