import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../language/use-text';

interface CountButtonsProps<Value extends string> {
  label: string;
  counts: readonly { value: Value; name: string; count: number }[];
  value: string | undefined;
  /** `''` for all. */
  onChange: (value: Value | '') => void;
}

/** How many rows have each value; a number chosen lists these alone. */
export const CountButtons = <Value extends string>({ label, counts, value, onChange }: CountButtonsProps<Value>) => {
  const text = useText();
  const { formatNumber } = useIntl();
  return (
    <Flex role="group" aria-label={label} gap={2} wrap="wrap">
      {counts.map((each) => {
        const isChosen = value === each.value;
        return (
          <Button
            key={each.value}
            size="S"
            variant={isChosen ? 'secondary' : 'tertiary'}
            aria-pressed={isChosen}
            onClick={() => {
              onChange(isChosen ? '' : each.value);
            }}
          >
            {text('list.counted', { name: each.name, count: formatNumber(each.count) })}
          </Button>
        );
      })}
    </Flex>
  );
};
