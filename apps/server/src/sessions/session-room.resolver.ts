import { resourcesOfSessions, type UsedResource } from '@bookwright/persistence/sessions';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { SlotExplanationType, SlotReasonType } from '../availability/availability.type.js';
import { EventSessionType } from '../catalog/event-session.type.js';
import type { Context } from '../context.js';
import { inBatch } from '../graphql/batch.js';
import { requirePermission } from '../graphql/require-permission.js';
import { conflictsOfSessions } from './conflicts-of-sessions.js';
import { explainSessions } from './explain-sessions.js';
import { ExplainSessionsInput } from './session.inputs.js';
import { UsedResourceType } from './used-resource.type.js';

const RESOURCES = {};
const CONFLICTS = {};

/** Whom and what sessions use, and what stands against it. */
@Resolver(() => EventSessionType)
export class SessionRoomResolver {
  @FieldResolver(() => [UsedResourceType], {
    description: 'Who and what it has taken for its time, its instructor among them, by name. Nothing once it is called off.',
  })
  resources(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<UsedResource[]> {
    const organization = requirePermission(context, 'catalog.read');
    return inBatch(context, RESOURCES, id, (ids) => context.db.write(organization.id, (tx) => resourcesOfSessions(tx, ids)));
  }

  @FieldResolver(() => [SlotReasonType], {
    description:
      'What stands against it although it is planned: somebody is away, closed, or in two places. Empty once it begins.',
  })
  async conflicts(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<SlotReasonType[]> {
    return (await inBatch(context, CONFLICTS, id, (ids) => conflictsOfSessions(context, ids))) ?? [];
  }

  @Query(() => [SlotExplanationType], {
    description: 'Why sessions that are thought of can or cannot be, in the order of `startsAt`. Needs `catalog.read`.',
  })
  explainSessions(
    @Ctx() context: Context,
    @Arg('input', () => ExplainSessionsInput, { description: 'The sessions.' }) input: ExplainSessionsInput,
  ): Promise<SlotExplanationType[]> {
    return explainSessions(context, input);
  }
}
