import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { problemOf } from './problem.js';

export type ApiProblemProps = {
  /** What a hook's `error`, or a rejected promise, gave. */
  error: unknown;
  /** Shown as "Try again" when trying again can help. */
  onRetry?: () => void;
  /** Further ways out, beside "Try again". */
  children?: ReactNode;
};

/** A request that failed as a whole: what happened, what to do, and the number to tell support. */
export const ApiProblem = ({ error, onRetry, children }: ApiProblemProps) => {
  const problem = problemOf(error);
  const ways = onRetry !== undefined && problem.canRetry;
  return (
    <Alert role="alert" variant="default" title={problem.title} radius="md">
      <Stack gap="xs" align="flex-start">
        <Text size="md">{problem.sentence}</Text>
        {problem.requestId && (
          <Text size="xs" c="dimmed">
            Request <Code>{problem.requestId}</Code>
          </Text>
        )}
        {(ways || children) && (
          <Group gap="xs">
            {ways && (
              <Button variant="default" size="xs" onClick={onRetry}>
                Try again
              </Button>
            )}
            {children}
          </Group>
        )}
      </Stack>
    </Alert>
  );
};
