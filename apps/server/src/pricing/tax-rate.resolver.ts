import type { Refusal } from '@bookwright/domain/kernel';
import { TAX_RATE_RECORD } from '@bookwright/persistence/pricing';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { makeOnce } from '../graphql/make-once.js';
import { resolveChildren, resolveRecord } from '../graphql/records.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { execute } from '../use-case/index.js';
import { TaxRateType } from './tax-rate.type.js';
import { changeTaxRates } from './use-cases/change-tax-rates.js';
import { createTaxRates } from './use-cases/create-tax-rates.js';

const NAME = 'What people call it, at most 200 characters and no other one’s (DUPLICATE).';
const RATE = 'Basis points, 0 to 10,000: 2,000 is 20 %.';

@InputType({ description: 'A new rate of tax.' })
export class CreateTaxRateInput {
  @Field(() => String, { description: 'Chosen by the caller. A repeated call with the same key makes nothing new.' })
  idempotencyKey!: string;

  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => Int, { description: RATE })
  rateBp!: number;
}

@InputType({ description: 'What changes of a rate of tax, for what is placed from now on. What is left out stays.' })
export class ChangeTaxRateInput {
  @Field(() => ID, { description: 'The rate. NOT_FOUND when the organization has none with this id.' })
  id!: string;

  @Field(() => Int, { description: 'The `version` this is based on (STALE_VERSION).' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: NAME })
  name?: string;

  @Field(() => Int, { nullable: true, description: RATE })
  rateBp?: number;

  @Field(() => Boolean, { nullable: true, description: 'False retires it: services that have it keep it.' })
  active?: boolean;
}

@ObjectType('TaxRatePayload', { description: 'What became of a change of one rate of tax.', simpleResolvers: true })
export class TaxRatePayload {
  @Field(() => TaxRateType, { nullable: true, description: 'The rate as it is now; null when there is none.' })
  taxRate!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Empty when it was done.' })
  userErrors!: Refusal[];
}

const shown = (context: Context, info: GraphQLResolveInfo, id: string) =>
  resolveRecord(context, info, TAX_RATE_RECORD, 'catalog.read', id, ['taxRate']);

@Resolver()
export class TaxRateResolver {
  @Query(() => [TaxRateType], {
    description: 'Every rate of tax by name, retired ones included. Needs `catalog.read`.',
  })
  taxRates(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, TAX_RATE_RECORD, context.organization?.id ?? '', {
      permission: 'catalog.read',
      key: 'organization_id',
      order: 't.name, t.id',
    });
  }

  @Mutation(() => TaxRatePayload, { description: 'Makes a rate of tax. Right: `catalog.manage`.' })
  async createTaxRate(
    @Arg('input', () => CreateTaxRateInput, { description: 'Its name and how much it is.' }) input: CreateTaxRateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaxRatePayload> {
    const { id, userErrors } = await makeOnce(context, createTaxRates, input);
    return { taxRate: id === null ? null : await shown(context, info, id), userErrors };
  }

  @Mutation(() => TaxRatePayload, { description: 'Changes or retires a rate of tax. Right: `catalog.manage`.' })
  async changeTaxRate(
    @Arg('input', () => ChangeTaxRateInput, { description: 'Which rate, and what changes.' }) input: ChangeTaxRateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaxRatePayload> {
    const { results } = await execute(context, changeTaxRates, [{ ...input, id: input.id.toLowerCase() }]);
    return { taxRate: await shown(context, info, input.id), userErrors: results[0]!.refusals };
  }
}
