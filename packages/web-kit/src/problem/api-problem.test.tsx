import { CombinedGraphQLErrors } from '@apollo/client';
import { jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { ApiProblem } from './api-problem.js';

const failed = (code: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions: { code, requestId: 'req-7' } }] });
const shown = (error: unknown, onRetry?: () => void) =>
  render(
    <MantineProvider env="test">
      <ApiProblem error={error} onRetry={onRetry} />
    </MantineProvider>,
  );

test('says what happened, the number to tell, and lets try again', () => {
  const onRetry = jest.fn();
  shown(failed('INTERNAL'), onRetry);
  expect(screen.getByRole('alert').textContent).toContain('req-7');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('does not offer to repeat what will be refused again', () => {
  shown(failed('FORBIDDEN'), () => {});
  expect(screen.queryByRole('button')).toBeNull();
});
