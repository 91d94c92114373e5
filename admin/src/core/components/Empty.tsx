import { Box, EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { ReactNode } from 'react';

/** Why a list is empty, and what to do about it. */
export const Empty = ({ children, action }: { children: string; action?: ReactNode }) => (
  <Box background="neutral100" hasRadius>
    <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={children} action={action} shadow="" />
  </Box>
);
