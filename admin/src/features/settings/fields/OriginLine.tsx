import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useText } from '../../../core/language/use-text';
import type { Effective } from './effective';

type Text = ReturnType<typeof useText>;

interface OriginLineProps {
  effective: Effective;
  /** the draft sets it itself */
  isSet: boolean;
  onUnset: () => void;
}

const shown = (value: unknown, text: Text): string => {
  if (typeof value === 'boolean') return text(value ? 'common.yes' : 'common.no');
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(String).join(text('common.listComma')) || '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Where a value comes from, and the way back to what stands behind it. */
export const OriginLine = ({ effective: { value, origin }, isSet, onUnset }: OriginLineProps) => {
  const text = useText();
  return (
    <Flex gap={2} wrap="wrap">
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {text(`origin.${origin}`, { value: shown(value, text) })}
      </Typography>
      {isSet && <TextButton onClick={onUnset}>{text('settings.unset')}</TextButton>}
    </Flex>
  );
};
