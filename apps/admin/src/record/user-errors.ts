import { messageFor } from '@bookwright/web-kit';
import type { UserErrorPartsFragment } from '../gql/graphql.js';

/** The field of a form an error is about: the last step of its path that the form shows. */
const fieldOf = (error: UserErrorPartsFragment, fields: readonly string[]): string | undefined =>
  error.path.findLast((step) => fields.includes(step));

/** The sentence for each field of a form that was refused; the first refusal of a field is said. */
export const fieldErrors = (errors: readonly UserErrorPartsFragment[], fields: readonly string[]): Record<string, string> => {
  const sentences: Record<string, string> = {};
  for (const error of errors) {
    const field = fieldOf(error, fields);
    if (field && !(field in sentences)) sentences[field] = messageFor(error);
  }
  return sentences;
};

/** The refusals that belong to no field of the form. */
export const generalErrors = (errors: readonly UserErrorPartsFragment[], fields: readonly string[]): UserErrorPartsFragment[] =>
  errors.filter((error) => !fieldOf(error, fields));
