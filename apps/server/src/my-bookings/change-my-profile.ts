import { refusal } from '@bookwright/domain/kernel';
import { type Context, contextAs } from '../context.js';
import { execute } from '../use-case/index.js';
import { profilesOf } from './my-pages.js';
import type { ChangeMyProfileInput, MyProfilePayload } from './my-profile.inputs.js';
import { changeProfiles } from './use-cases/change-profiles.js';

/** Changes one profile of whoever is signed in; anybody else's is not found. */
export async function changeMyProfile(context: Context, input: ChangeMyProfileInput): Promise<MyProfilePayload> {
  const find = async () => (await profilesOf(context)).find(({ id }) => id === input.id.toLowerCase()) ?? null;
  const profile = await find();
  if (!profile) return { profile: null, userErrors: [refusal('NOT_FOUND', ['id'])] };
  const { id, organization, givenName, familyName } = profile;
  const actor = { kind: 'CUSTOMER', id, name: `${givenName} ${familyName}`.trim(), orderId: '' } as const;
  const self = contextAs(context, { actor, organization, via: 'PORTAL' });
  const command = { ...input, id, confirmed: context.customer!.addresses };
  const { results } = await execute(self, changeProfiles, [command]);
  return { profile: await find(), userErrors: results[0]!.refusals };
}
