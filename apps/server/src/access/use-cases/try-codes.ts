import { decideUseCode, type SignInCodeFacts, type UseCodeCommand } from '@bookwright/domain/access';
import { loadSignInCodeFacts } from '@bookwright/persistence/access';
import { anybody, useCase } from '../../use-case/index.js';

/** Tries one-time codes; each try is counted, and two at the same time are two (the code's version). */
export const tryCodes = useCase<UseCodeCommand, SignInCodeFacts>({
  name: 'tryCodes',
  allows: anybody,
  locks: () => [],
  load: (tx, commands, now) =>
    loadSignInCodeFacts(
      tx,
      commands.map((command) => command.emailLower),
      now,
    ),
  decide: decideUseCode,
});
