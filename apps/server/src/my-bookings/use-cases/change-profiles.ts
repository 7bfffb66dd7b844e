import { type ChangeProfileCommand, decideChangeProfile, type ProfileFacts } from '@bookwright/domain/customers';
import { loadProfileFacts } from '@bookwright/persistence/customers';
import { anybody, useCase } from '../../use-case/index.js';

/** Changes what customers say about themselves; that it is themselves is decided for each. */
export const changeProfiles = useCase<ChangeProfileCommand, ProfileFacts>({
  name: 'changeProfiles',
  allows: anybody,
  locks: () => [],
  load: (tx, commands) =>
    loadProfileFacts(
      tx,
      commands.map(({ id, email }) => ({ id, emailLower: email?.trim().toLowerCase() ?? null })),
    ),
  decide: decideChangeProfile,
});
