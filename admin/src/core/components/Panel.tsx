import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface PanelProps {
  title?: string;
  description?: string;
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page, with a heading of its own. */
export const Panel = ({ title, description, action, children }: PanelProps) => (
  <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
    <Flex direction="column" alignItems="stretch" gap={4}>
      {title !== undefined && (
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography tag="h2" variant="beta">
              {title}
            </Typography>
            {description !== undefined && <Typography textColor="neutral600">{description}</Typography>}
          </Flex>
          {action}
        </Flex>
      )}
      {children}
    </Flex>
  </Box>
);
