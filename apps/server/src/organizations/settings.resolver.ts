import { organizationById } from '@bookwright/persistence/organizations';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { execute } from '../use-case/index.js';
import { ChangeSettingsInput, SettingsPayload } from './settings.type.js';
import { changeSettings } from './use-cases/change-settings.js';

@Resolver()
export class SettingsResolver {
  @Mutation(() => SettingsPayload, {
    description:
      'Changes what the organization decides for itself. It holds at once for everybody who is signed in here, and within two seconds where other processes serve. Right: `organization.manage`.',
  })
  async changeSettings(
    @Arg('input', () => ChangeSettingsInput, { description: 'The settings that change.' }) input: ChangeSettingsInput,
    @Ctx() context: RequestContext,
  ): Promise<SettingsPayload> {
    const { id } = requirePermission(context, 'organization.manage');
    const { results } = await execute(context, changeSettings, [{ id, settings: { ...input } }]);
    context.sessions.askAgain();
    const organization = await organizationById(context.db, id);
    return { settings: organization!.settings, userErrors: results[0]!.refusals };
  }
}
