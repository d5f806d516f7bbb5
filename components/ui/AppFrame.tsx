import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { cssVariables, theme } from './theme';

/** Everything that each of our pages stands in: the theme, and words for what goes wrong while drawing. */
export function AppFrame({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ErrorBoundary>{children}</ErrorBoundary>
    </MantineProvider>
  );
}
