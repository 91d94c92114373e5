import type { CoverageState } from '../../../../model/contracts/coverage';
import { keysOf } from '../../../../model/typed-keys';
import { useText } from '../../core/language/use-text';
import { CountButtons } from '../../core/lists/CountButtons';
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
  return (
    <CountButtons
      label={text('coverage.states')}
      counts={keysOf(STATE_TEXTS).map((state) => ({
        value: state,
        name: text(STATE_TEXTS[state]),
        count: states[state],
      }))}
      value={value}
      onChange={onChange}
    />
  );
};
