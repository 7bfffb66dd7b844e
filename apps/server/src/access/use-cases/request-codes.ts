import { decideRequestCode, type RequestCodeCommand, type SignInCodeFacts } from '@bookwright/domain/access';
import { loadSignInCodeFacts } from '@bookwright/persistence/access';
import { anybody, useCase } from '../../use-case/index.js';

/** Makes one-time codes (JZ-70). */
export const requestCodes = useCase<RequestCodeCommand, SignInCodeFacts>({
  name: 'requestCodes',
  allows: anybody,
  locks: () => [],
  load: (tx, commands, now) =>
    loadSignInCodeFacts(
      tx,
      commands.map((command) => command.emailLower),
      now,
    ),
  decide: decideRequestCode,
});
