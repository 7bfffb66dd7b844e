import type { Permission } from '@bookwright/domain/access';
import type { Facts, Refusal } from '@bookwright/domain/kernel';
import type { RecordSource } from '@bookwright/persistence/query';
import type { GraphQLResolveInfo } from 'graphql';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { execute, type UseCase } from '../use-case/index.js';
import { resolveRecord } from './records.js';

/** Which record a payload shows, under which of its fields. */
export type Shown = { record: RecordSource; permission: Permission; at: string };

export type Changed = { record: object | null; userErrors: Refusal[] };

/** Makes one record, once for a key, and answers with it. */
export async function createRecord<C extends object, F extends Facts>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<C, F>,
  input: C & { idempotencyKey: string },
  shown: Shown,
): Promise<Changed> {
  useCase.allows(context.actor);
  const { idempotencyKey: key, ...command } = input;
  const badKey = keyRefusals(key);
  if (badKey.length > 0) return { record: null, userErrors: badKey };
  const { results } = await execute(context, useCase, [command as unknown as C], { idempotency: { key, input } });
  const { refusals, result } = results[0]!;
  if (refusals.length > 0) return { record: null, userErrors: refusals };
  const { record, permission, at } = shown;
  return { record: await resolveRecord(context, info, record, permission, result.id as string, [at]), userErrors: [] };
}

/** Changes one record, if something is to be done, and answers with it as it is afterwards. */
export async function changeRecord<C extends { id: string }, F extends Facts>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<C, F> | null,
  command: C,
  { record, permission, at }: Shown,
): Promise<Changed> {
  const outcome = useCase ? await execute(context, useCase, [command]) : null;
  const found = await resolveRecord(context, info, record, permission, command.id, [at]);
  return { record: found, userErrors: outcome?.results[0]?.refusals ?? [] };
}
