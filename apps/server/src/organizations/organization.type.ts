import { Field, ID, ObjectType } from 'type-graphql';
import { CurrencyCode, TimeZone } from '../graphql/scalars.js';

/** As everybody may see it: staff, and visitors of its shop. */
@ObjectType('Organization', { description: 'A business that takes bookings.', simpleResolvers: true })
export class OrganizationType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name in addresses: its shop is at /book/<slug>.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => TimeZone, { description: 'Of its own clock.' })
  timeZone!: string;

  @Field(() => String, { description: 'BCP 47 language tag for dates and amounts.' })
  locale!: string;

  @Field(() => CurrencyCode, { description: 'Of its prices.' })
  currency!: string;
}
