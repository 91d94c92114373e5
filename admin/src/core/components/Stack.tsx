import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** Parts of a page below each other. */
export const Stack = ({ gap = 6, children }: { gap?: number; children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={gap}>
    {children}
  </Flex>
);
