import { SERVICE_RECORD } from '@bookwright/persistence/catalog';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { resolveNamed } from '../graphql/records.js';
import { SEARCH_ARG } from '../graphql/search-arg.js';
import { ServiceType } from './service.type.js';

@Resolver()
export class CatalogResolver {
  @Query(() => [ServiceType], {
    description: 'Services of the organization by name, inactive ones included. Needs `catalog.read`.',
  })
  services(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('search', () => String, SEARCH_ARG) search: string | null,
  ): Promise<object[]> {
    return resolveNamed(context, info, SERVICE_RECORD, 'catalog.read', { name: 'name', search });
  }
}
