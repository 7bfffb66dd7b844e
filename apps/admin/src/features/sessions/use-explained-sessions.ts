import { ExplainSessionsDocument, type ExplainSessionsInput, type SlotExplanationPartsFragment } from '../../gql/graphql.js';
import type { ExplainedSlot } from '../../slots/use-explained-slot.js';
import { useQuietQuestion } from '../../slots/use-quiet-question.js';

export type ExplainedSessions = {
  /** What is said of the first date that cannot be had; of the first when all can. */
  explained: ExplainedSlot;
  dates: readonly SlotExplanationPartsFragment[];
};

/** Asks why sessions can or cannot be, a moment after the last change; nothing is asked while the question is null. */
export const useExplainedSessions = (question: ExplainSessionsInput | null): ExplainedSessions => {
  const { data, ...answered } = useQuietQuestion(ExplainSessionsDocument, question);
  const dates = data?.explainSessions ?? [];
  return { explained: { ...answered, explanation: dates.find(({ free }) => !free) ?? dates[0] }, dates };
};
