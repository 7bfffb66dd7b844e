import { useState } from 'react';
import type { UserErrorPartsFragment } from '../gql/graphql.js';
import { fieldErrors, generalErrors } from './user-errors.js';

export type FormOutcome = { refused: readonly UserErrorPartsFragment[]; failure?: unknown; isStale: boolean };

type Form = { setErrors: (errors: Record<string, string>) => void };

const NOTHING: FormOutcome = { refused: [], isStale: false };

/** Sends a form and puts each refusal where it belongs: at its field, or above the form. */
export const useFormOutcome = (form: Form, fields: readonly string[]) => {
  const [outcome, setOutcome] = useState<FormOutcome>(NOTHING);
  /** @returns whether it was done */
  const send = async (request: () => Promise<readonly UserErrorPartsFragment[]>): Promise<boolean> => {
    setOutcome(NOTHING);
    try {
      const errors = await request();
      form.setErrors(fieldErrors(errors, fields));
      setOutcome({ refused: generalErrors(errors, fields), isStale: errors.some(({ code }) => code === 'STALE_VERSION') });
      return errors.length === 0;
    } catch (failure) {
      setOutcome({ refused: [], failure, isStale: false });
      return false;
    }
  };
  return { outcome, send };
};
