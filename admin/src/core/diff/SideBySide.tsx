import { Box, Grid, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Value } from '../api/plan';
import { FieldList } from './FieldList';
import { SourceText } from './SourceText';

const Side = ({ title, width, children }: { title: string; width: number; children: ReactNode }) => (
  <Grid.Item col={width} s={12} xs={12} direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="delta" style={{ overflowWrap: 'anywhere' }}>
      {title}
    </Typography>
    <Box overflow="auto" maxHeight="60rem" tabIndex={0} role="region" aria-label={title}>
      {children}
    </Box>
  </Grid.Item>
);

interface SideBySideProps {
  titles: readonly [source: string, entry: string];
  source: string | null;
  /** Shown in place of a missing text. */
  missing: string;
  /** Line numbers to mark, 1-based. */
  lines?: readonly number[];
  type: string;
  /** Null: the text stands alone. */
  fields: Record<string, Value> | null;
}

/** The source's text beside the fields that it becomes. */
export const SideBySide = ({ titles, source, missing, lines = [], type, fields }: SideBySideProps) => (
  <Grid.Root gap={6}>
    <Side title={titles[0]} width={fields === null ? 12 : 6}>
      {source === null ? <Typography>{missing}</Typography> : <SourceText marked={lines}>{source}</SourceText>}
    </Side>
    {fields !== null && (
      <Side title={titles[1]} width={6}>
        <FieldList type={type} fields={fields} />
      </Side>
    )}
  </Grid.Root>
);
