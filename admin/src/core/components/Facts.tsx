import { Box, Grid, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** Names and values: who, when, what. */
export const Facts = ({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <Grid.Root gap={4} tag="dl">
    {facts.map(([name, value]) => (
      <Grid.Item key={name} col={4} s={6} xs={12} direction="column" alignItems="stretch">
        <Typography tag="dt" variant="sigma" textColor="neutral600">
          {name}
        </Typography>
        <Box tag="dd" paddingTop={1} style={{ overflowWrap: 'anywhere' }}>
          <Typography textColor="neutral800">{value}</Typography>
        </Box>
      </Grid.Item>
    ))}
  </Grid.Root>
);
