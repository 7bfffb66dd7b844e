import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import type { CodeInput, RequestCodeInput, RequestSignInCodeMutation } from '../../gql/graphql.js';
import { useShop } from '../../shell/shop-context.js';

export type CodeRefusal = RequestSignInCodeMutation['requestSignInCode']['userErrors'][number];

/** A code is sent to an address, and tried: to sign in, or to confirm a further address. */
export type CodeFlow<Request, Enter> = {
  request: TypedDocumentNode<Request, { input: RequestCodeInput }>;
  enter: TypedDocumentNode<Enter, { input: CodeInput }>;
  refusalsOf: (answer: { requested?: Request | null; entered?: Enter | null }) => CodeRefusal[];
};

export const useCode = <Request extends object, Enter extends object>({
  request,
  enter,
  refusalsOf,
}: CodeFlow<Request, Enter>) => {
  const { slug: shop } = useShop();
  const [ask, asking] = useMutation(request);
  const [tryIt, trying] = useMutation(enter);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<CodeRefusal[]>([]);
  const [error, setError] = useState<unknown>(null);

  const run = async (work: () => Promise<CodeRefusal[]>): Promise<boolean> => {
    setError(null);
    setRefusals([]);
    try {
      const found = await work();
      setRefusals(found);
      return found.length === 0;
    } catch (problem) {
      setError(problem);
      return false;
    }
  };

  return {
    busy: asking.loading || trying.loading,
    refusals,
    error,
    /** The address a code is on its way to; null before. */
    sentTo,
    startAgain: () => {
      setSentTo(null);
      setRefusals([]);
      setError(null);
    },
    send: async (email: string) => {
      const sent = await run(async () => refusalsOf({ requested: (await ask({ variables: { input: { shop, email } } })).data }));
      if (sent) setSentTo(email);
    },
    /** @returns whether it was the right one */
    enter: (code: string) =>
      run(async () => refusalsOf({ entered: (await tryIt({ variables: { input: { shop, email: sentTo ?? '', code } } })).data })),
  };
};
