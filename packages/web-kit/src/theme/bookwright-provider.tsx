import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { cssVariables } from './css-variables.js';
import { type AppSize, themes } from './theme.js';

export type BookwrightProviderProps = {
  client: ApolloClient;
  /** Which app's type size and control size. */
  size: AppSize;
  /** Follows the system when omitted. */
  colorScheme?: 'auto' | 'light' | 'dark';
  /** In tests: no transitions, no portals that wait. */
  env?: 'default' | 'test';
  children: ReactNode;
};

/** What every screen of both apps stands in: the theme, light or dark as the system says, and the API client. */
export const BookwrightProvider = ({
  client,
  size,
  colorScheme = 'auto',
  env = 'default',
  children,
}: BookwrightProviderProps) => (
  <ApolloProvider client={client}>
    <MantineProvider theme={themes[size]} cssVariablesResolver={cssVariables} defaultColorScheme={colorScheme} env={env}>
      {children}
    </MantineProvider>
  </ApolloProvider>
);
