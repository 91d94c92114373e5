import { Box, Grid, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { PlanItemDetail } from '../../api/plan';
import { useText } from '../../language/use-text';
import { FieldList } from './FieldList';
import { SourceText } from './SourceText';

const Side = ({ title, children }: { title: string; children: ReactNode }) => (
  <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="delta">
      {title}
    </Typography>
    <Box overflow="auto" maxHeight="60rem" tabIndex={0} role="region" aria-label={title}>
      {children}
    </Box>
  </Grid.Item>
);

/** The source's text beside the fields that it becomes. */
export const SideBySide = ({ item }: { item: PlanItemDetail }) => {
  const text = useText();
  return (
    <Grid.Root gap={6}>
      <Side title={text('item.source')}>
        {item.source === null ? (
          <Typography>{text('item.noSource')}</Typography>
        ) : (
          <SourceText>{item.source}</SourceText>
        )}
      </Side>
      <Side title={text('item.result')}>
        <FieldList type={item.type} fields={item.fieldsAfter} />
      </Side>
    </Grid.Root>
  );
};
