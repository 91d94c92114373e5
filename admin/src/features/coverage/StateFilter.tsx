import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CoverageState } from '../../../../model/contracts/coverage';
import { keysOf } from '../../../../model/typed-keys';
import { useText } from '../../core/language/use-text';
import { STATE_TEXTS } from './texts';

interface StateFilterProps {
  states: Record<CoverageState, number>;
  value: string | undefined;
  /** `''` for all. */
  onChange: (state: CoverageState | '') => void;
}

/** How many pages are in each state; a number chosen shows these pages alone. */
export const StateFilter = ({ states, value, onChange }: StateFilterProps) => {
  const text = useText();
  const { formatNumber } = useIntl();
  return (
    <Flex role="group" aria-label={text('coverage.states')} gap={2} wrap="wrap">
      {keysOf(STATE_TEXTS).map((state) => {
        const isChosen = value === state;
        return (
          <Button
            key={state}
            size="S"
            variant={isChosen ? 'secondary' : 'tertiary'}
            aria-pressed={isChosen}
            onClick={() => {
              onChange(isChosen ? '' : state);
            }}
          >
            {text('coverage.counted', { state: text(STATE_TEXTS[state]), count: formatNumber(states[state]) })}
          </Button>
        );
      })}
    </Flex>
  );
};
