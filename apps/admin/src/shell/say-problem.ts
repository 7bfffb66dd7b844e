import { problemOf } from '@bookwright/web-kit';
import { sayNot } from './say.js';

/** Says that a request failed as a whole. The end of a session says itself: the sign-in page appears. */
export const sayProblem = (error: unknown, title?: string): void => {
  const problem = problemOf(error);
  if (problem.code === 'UNAUTHENTICATED') return;
  sayNot({ title: title ?? problem.title, message: problem.sentence });
};
