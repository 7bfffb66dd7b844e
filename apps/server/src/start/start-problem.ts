/** Why the server cannot start, in a sentence for a person; there is nothing to learn from its stack. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}
