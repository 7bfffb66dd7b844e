import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('MergeMoves', { description: 'What a merge moves, or would move.', simpleResolvers: true })
export class MergeMovesType {
  @Field(() => Int, { description: 'Orders.' })
  orders!: number;

  @Field(() => Int, { description: 'Bookings.' })
  bookings!: number;

  @Field(() => Int, { description: 'People whose own account it is; 0 for customers.' })
  customers!: number;

  @Field(() => Int, { description: 'Places on waiting lists; 0 for accounts.' })
  waitlistEntries!: number;

  @Field(() => Int, { description: 'Opportunities.' })
  opportunities!: number;
}

/** The counts of a merge as its decision tells them. */
export const movesOf = (result: Record<string, unknown>): MergeMovesType => {
  const count = (key: string) => (result[key] as number | undefined) ?? 0;
  return {
    orders: count('orders'),
    bookings: count('bookings'),
    customers: count('customers'),
    waitlistEntries: count('waitlist_entries'),
    opportunities: count('opportunities'),
  };
};
