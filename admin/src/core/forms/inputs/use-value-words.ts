import { valueText } from '../../diff/value-text';
import type { Value } from '../../api/plan';
import { isChoice } from '../../labels/labels';
import { useLabels } from '../../language/use-labels';
import { useText } from '../../language/use-text';
import { inputOf } from '../edit-layout';
import { useCycleName } from './use-cycle-name';
import { useLevelName } from './use-level-name';
import { useRegions } from './use-regions';

/** Members of a list stand in lines of their own, or behind commas. */
const BETWEEN = /(\n|, ?)/;

/** The value of a field in words: codes, durations, levels and choices under the names that forms give them. */
export const useValueWords = () => {
  const text = useText();
  const { valueName } = useLabels();
  const { nameOf } = useRegions();
  const cycleName = useCycleName();
  const levelName = useLevelName();
  return (type: string, field: string, value: Value | undefined): string => {
    if (typeof value === 'boolean') return text(value ? 'common.yes' : 'common.no');
    const stored = valueText(value);
    const input = inputOf(type, field);
    if (stored === '') return stored;
    if (input === 'cycle') return cycleName(stored);
    if (field === 'level') return levelName(stored);
    if (input === 'regions' || input === 'region') return stored.split(BETWEEN).map(nameOf).join('');
    return isChoice(type, field) ? valueName(stored) : stored;
  };
};
