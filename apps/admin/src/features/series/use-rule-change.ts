import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  ChangeSeriesRuleDocument,
  type ChangeSeriesRuleInput,
  type ChangeSeriesRuleMutation,
  SeriesRecordDocument,
} from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';

export type RuleAnswer = ChangeSeriesRuleMutation['changeSeriesRule'];

const again = { refetchQueries: [SeriesRecordDocument], awaitRefetchQueries: true };

/** Asks what another rule would do, then does it. An answer holds for the question it was given to. */
export const useRuleChange = () => {
  const [change] = useMutation(ChangeSeriesRuleDocument);
  const [answered, setAnswered] = useState<{ question: string; answer: RuleAnswer } | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = async (input: ChangeSeriesRuleInput, options: typeof again | object) =>
    (await change({ variables: { input }, fetchPolicy: 'no-cache', ...options })).data!.changeSeriesRule;
  return {
    /** What was answered to this question; null when another one was asked. */
    answerTo: (input: ChangeSeriesRuleInput | null): RuleAnswer | null =>
      input && answered?.question === JSON.stringify(input) ? answered.answer : null,
    ask: async (input: ChangeSeriesRuleInput): Promise<RuleAnswer> => {
      const answer = await send({ ...input, dryRun: true }, {});
      setAnswered({ question: JSON.stringify(input), answer });
      return answer;
    },
    /** @returns what became of it; refused, nothing was changed */
    apply: async (input: ChangeSeriesRuleInput, reason: string | null): Promise<RuleAnswer> => {
      const answer = await send({ ...input, reason, idempotencyKey: key }, again);
      if (answer.userErrors.length > 0) {
        setKey(crypto.randomUUID());
        setAnswered({ question: JSON.stringify(input), answer });
      } else rowsChanged('SERIES', 'BOOKING', 'ORDER');
      return answer;
    },
  };
};
