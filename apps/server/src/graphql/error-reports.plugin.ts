import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import type { Log } from '../log.js';
import { foreseen } from './format-error.js';

/**
 * Remembers to which request an error belongs, and writes the unforeseen ones to the log. It listens to errors only:
 * a plugin that listens to fields makes every field slow.
 */
export function errorReports(log: Pick<Log, 'error'>) {
  const requestIds = new WeakMap<object, string>();
  const plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue, operationName }) => {
        for (const error of errors) {
          requestIds.set(error, contextValue.requestId);
          if (foreseen(error) || foreseen(error.toJSON())) continue;
          log.error({ err: error.originalError ?? error, requestId: contextValue.requestId, operationName }, 'unforeseen');
        }
      },
    }),
  };
  return { plugin, requestIdOf: (error: unknown): string | undefined => requestIds.get(error as object) };
}
