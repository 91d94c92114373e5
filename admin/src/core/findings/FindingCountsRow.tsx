import { Flex } from '@strapi/design-system';
import { keysOf } from '../../../../model/typed-keys';
import type { Severity } from '../api/plan';
import { Mark, type Tone } from '../components/Mark';
import { useText } from '../language/use-text';

export const SEVERITY_TONE: Record<Severity, Tone> = { error: 'bad', warning: 'ask', info: 'still' };

export const SEVERITIES = keysOf(SEVERITY_TONE);

/** How many findings there are of each weight. */
export const FindingCountsRow = ({ counts }: { counts: Record<Severity, number> }) => {
  const text = useText();
  return (
    <Flex gap={1} wrap="wrap">
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <Mark key={severity} tone={SEVERITY_TONE[severity]}>
          {text(`severity.${severity}`, { count: counts[severity] })}
        </Mark>
      ))}
    </Flex>
  );
};
