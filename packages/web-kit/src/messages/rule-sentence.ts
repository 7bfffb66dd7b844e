import { textAt } from './details.js';

/** Shown where the text is far from a rule. */
const EXAMPLE = 'A rule reads like FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10.';

const PROBLEMS: Record<string, (part: string) => string> = {
  NOT_A_RULE: () => `This is not a rule of repetition. ${EXAMPLE}`,
  MALFORMED: (part) => `${part} cannot be read in this rule. ${EXAMPLE}`,
  OUT_OF_RANGE: (part) => `${part} has a number in this rule that does not exist there.`,
  REPEATED: (part) => `${part} is in this rule twice.`,
  MISSING: (part) => `This rule does not say ${part}. ${EXAMPLE}`,
  UNSUPPORTED: (part) => `${part} cannot be used here: rules go by days, weeks, months and years.`,
  NOT_TOGETHER: (part) => `${part} does not go together with the rest of this rule.`,
  BEFORE_START: () => 'This rule ends before the first date.',
};

/** What is wrong with a rule of repetition, in words for whoever wrote it. */
export function ruleSentence(details: unknown): string {
  const [problem, part] = [textAt(details, 'problem'), textAt(details, 'part')];
  const words = problem === null ? undefined : PROBLEMS[problem];
  return words ? words(part ?? 'It') : 'This rule of repetition cannot be read.';
}
