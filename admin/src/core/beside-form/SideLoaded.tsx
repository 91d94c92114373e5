import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../language/use-text';

interface SideLoadedProps<Data> {
  /** Without data it still loads, unless it has failed. */
  query: { data?: Data | undefined; isError: boolean };
  /** Said where it cannot be read. */
  unreadable: string;
  /** Said where there is nothing to show. */
  none: string;
  isNone: (data: Data) => boolean;
  children: (data: Data) => ReactNode;
}

/** A panel beside a form about the saved entry; one line while nothing has been saved. */
export const SideLoaded = <Data,>({ query, unreadable, none, isNone, children }: SideLoadedProps<Data>) => {
  const text = useText();
  const { data, isError } = query;
  const line = isError ? unreadable : data === undefined ? text('common.loading') : isNone(data) ? none : null;
  if (line !== null || data === undefined) return <Typography textColor="neutral600">{line}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {children(data)}
    </Flex>
  );
};
