import type { Phase, ServicePartsFragment } from '../../gql/graphql.js';

export const phaseWords: Record<Phase, string> = {
  WHOLE: 'all the time, buffers included',
  SETUP: 'while it is set up',
  MAIN: 'during the appointment only',
  TEARDOWN: 'while it is cleared up',
};

type Need = ServicePartsFragment['requirements'][number];

/** A need as people say it: "2 × therapist with deep tissue: Hana or Ines". */
export const needWords = ({ role, quantity, skills, pool, phase }: Need, typeName: string): string => {
  const who = pool.length > 0 ? pool.map(({ resource }) => resource.name).join(' or ') : `any ${typeName.toLowerCase()}`;
  const skilled = skills.length > 0 ? ` with ${skills.join(', ')}` : '';
  const when = phase === 'WHOLE' ? '' : `, ${phaseWords[phase]}`;
  return `${quantity > 1 ? `${quantity} × ` : ''}${role}${skilled}: ${who}${when}`;
};
