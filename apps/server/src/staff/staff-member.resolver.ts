import { STAFF_MEMBER_RECORD } from '@bookwright/persistence/staff';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { resolveNamed } from '../graphql/records.js';
import { SEARCH_ARG } from '../graphql/search-arg.js';
import { StaffMemberType } from './staff-member.type.js';

@Resolver()
export class StaffMemberResolver {
  @Query(() => [StaffMemberType], { description: 'Staff by name, those who have left included. Needs `staff.read`.' })
  staffMembers(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('search', () => String, SEARCH_ARG) search: string | null,
  ): Promise<object[]> {
    return resolveNamed(context, info, STAFF_MEMBER_RECORD, 'staff.read', { name: 'display_name', search });
  }
}
