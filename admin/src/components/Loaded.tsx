import { Flex, Loader } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice';
import { useText } from './use-text';

interface LoadedProps<Data> {
  query: { data?: Data | undefined; error?: unknown; refetch: () => unknown };
  children: (data: Data) => ReactNode;
}

/** What an answer of the server becomes; until it is there, and when it does not come, says so. */
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
  return (
    <Flex justifyContent="center" padding={8}>
      <Loader>{text('common.loading')}</Loader>
    </Flex>
  );
};
