import { Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../language/use-text';
import { ErrorNotice } from './ErrorNotice';

interface LoadedProps<Data> {
  query: { data?: Data | undefined; error?: unknown; refetch: () => unknown };
  children: (data: Data) => ReactNode;
}

/** Something is on its way. The text is for screen readers alone, unless it `isShown`. */
export const Loading = ({ text, isShown = false }: { text: string; isShown?: boolean }) => (
  <Flex direction="column" justifyContent="center" gap={3} padding={8} role="status">
    <Loader>{text}</Loader>
    {isShown && <Typography textColor="neutral600">{text}</Typography>}
  </Flex>
);

/** Shows an answer of the server. Until it arrives, and when it fails, says so. */
export const Loaded = <Data,>({ query: { data, error, refetch }, children }: LoadedProps<Data>) => {
  const text = useText();
  if (data !== undefined) return <>{children(data)}</>;
  if (error !== undefined)
    return (
      <ErrorNotice
        title={text('common.notLoaded')}
        error={error}
        onRetry={() => {
          refetch();
        }}
      />
    );
  return <Loading text={text('common.loading')} />;
};
