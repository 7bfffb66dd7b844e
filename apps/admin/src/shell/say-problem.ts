import { problemOf } from '@bookwright/web-kit';
import { notifications } from '@mantine/notifications';

/** Says that a request failed as a whole. The end of a session says itself: the sign-in page appears. */
export const sayProblem = (error: unknown, title?: string): void => {
  const problem = problemOf(error);
  if (problem.code === 'UNAUTHENTICATED') return;
  notifications.show({ color: 'red', title: title ?? problem.title, message: problem.sentence });
};
