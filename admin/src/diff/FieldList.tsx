import { Box, Typography } from '@strapi/design-system';
import type { Value } from '../api/plan';
import { useLabels } from '../language/use-labels';
import { useText } from '../language/use-text';
import { valueText } from './value-text';

interface FieldListProps {
  type: string;
  fields: Record<string, Value>;
}

/** Their values may be spelt like a choice of another field. */
const AS_STORED = new Set(['key', 'slug', 'path']);

/** An entry's fields and what they hold; empty ones are left out. */
export const FieldList = ({ type, fields }: FieldListProps) => {
  const text = useText();
  const { fieldName, valueName } = useLabels();
  const filled = Object.entries(fields).filter(([, value]) => valueText(value) !== '');
  const shown = (field: string, value: Value): string => {
    if (typeof value === 'boolean') return text(value ? 'common.yes' : 'common.no');
    return AS_STORED.has(field) ? valueText(value) : valueName(valueText(value));
  };
  return (
    <Box tag="dl">
      {filled.map(([field, value]) => (
        <Box key={field} paddingBottom={3}>
          <Typography tag="dt" variant="sigma" textColor="neutral600">
            {fieldName(type, field)}
          </Typography>
          <Typography tag="dd" textColor="neutral800" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {shown(field, value)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
};
