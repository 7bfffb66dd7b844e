import { Field, ID, ObjectType } from 'type-graphql';

/** As everybody may see it: staff, and visitors of its shop. */
@ObjectType('Organization', { description: 'A business that takes bookings.' })
export class OrganizationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Its name in addresses: its shop is at /book/<slug>.' })
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'IANA time zone of its own clock.' })
  timeZone!: string;

  @Field(() => String, { description: 'BCP 47 language tag for dates and amounts.' })
  locale!: string;

  @Field(() => String, { description: 'ISO 4217 code of its prices.' })
  currency!: string;
}
