import { Box, Typography } from '@strapi/design-system';
import type { Value } from '../api/plan';
import { useValueWords } from '../forms/inputs/use-value-words';
import { useLabels } from '../language/use-labels';
import { valueText } from './value-text';

interface FieldListProps {
  type: string;
  fields: Record<string, Value>;
}

/** An entry's fields and what they hold; empty ones are left out. */
export const FieldList = ({ type, fields }: FieldListProps) => {
  const { fieldName } = useLabels();
  const wordsOf = useValueWords();
  const filled = Object.entries(fields).filter(([, value]) => valueText(value) !== '');
  return (
    <Box tag="dl">
      {filled.map(([field, value]) => (
        <Box key={field} paddingBottom={3}>
          <Typography tag="dt" variant="sigma" textColor="neutral600">
            {fieldName(type, field)}
          </Typography>
          <Typography tag="dd" textColor="neutral800" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {wordsOf(type, field, value)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
};
