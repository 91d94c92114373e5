import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useText } from '../../../core/language/use-text';
import { useListed } from '../../../core/language/use-listed';
import type { Effective } from './effective';

interface OriginLineProps {
  effective: Effective;
  /** the draft sets it itself */
  isSet: boolean;
  onUnset: () => void;
}

const useShown = () => {
  const text = useText();
  const listed = useListed();
  return (value: unknown): string => {
    if (typeof value === 'boolean') return text(value ? 'common.yes' : 'common.no');
    if (value === null || value === undefined || value === '') return '–';
    if (Array.isArray(value)) return listed(value) || '–';
    if (typeof value === 'object') return listed(Object.entries(value).map(([key, each]) => `${key} = ${each}`)) || '–';
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
};

/** Where a value comes from, and the way back to what stands behind it. */
export const OriginLine = ({ effective: { value, origin }, isSet, onUnset }: OriginLineProps) => {
  const text = useText();
  const shown = useShown();
  return (
    <Flex gap={2} wrap="wrap">
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {text(`origin.${origin}`, { value: shown(value) })}
      </Typography>
      {isSet && <TextButton onClick={onUnset}>{text('settings.unset')}</TextButton>}
    </Flex>
  );
};
