import { ExplainSlotDocument, type ExplainSlotInput, type SlotExplanationPartsFragment } from '../gql/graphql.js';
import { type Answered, useQuietQuestion } from './use-quiet-question.js';

export type ExplainedSlot = Omit<Answered<unknown>, 'data'> & { explanation: SlotExplanationPartsFragment | undefined };

/** Asks why a time is free or not, a moment after the last change; nothing is asked while the question is null. */
export const useExplainedSlot = (question: ExplainSlotInput | null): ExplainedSlot => {
  const { data, ...answered } = useQuietQuestion(ExplainSlotDocument, question);
  return { ...answered, explanation: data?.explainSlot };
};
