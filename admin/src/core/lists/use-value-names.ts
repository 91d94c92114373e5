import type { ValueNames } from '../../../../model/lists/list';
import { keysOf } from '../../../../model/typed-keys';
import { useLabels } from '../language/use-labels';
import { useRegionName } from '../language/use-region-name';
import { useText, type TextKey } from '../language/use-text';
import { useWords } from '../language/use-words';
import { SETS } from '../values/certification-sets';
import { ACTION_TONE } from '../values/action-tone';
import { FILE_TONE } from '../values/file-tone';
import { SEVERITIES } from '../findings/FindingCountsRow';
import { FINDING_KINDS } from '../findings/use-finding-text';
import { DONE } from '../values/outcomes';
import { RUN_STATES } from '../values/state-tone';

/** The names of values that filters offer, in the reader's language; a value of another version is named as it is spelt. */
export const useValueNames = (): Record<ValueNames, (value: string) => string> => {
  const text = useText();
  const words = useWords();
  const regionName = useRegionName();
  const { typeName, localeName, valueName } = useLabels();
  const among =
    <Value extends string>(known: readonly Value[], keyOf: (value: Value) => TextKey) =>
    (value: string): string => {
      const found = known.find((each) => each === value);
      return found === undefined ? value : text(keyOf(found));
    };
  return {
    language: localeName,
    type: typeName,
    value: valueName,
    severity: among(SEVERITIES, (severity) => `severityName.${severity}`),
    action: among(keysOf(ACTION_TONE), (action) => `action.${action}`),
    outcome: among(keysOf(DONE), (outcome) => DONE[outcome]),
    finding: (code) => {
      const kind = FINDING_KINDS.get(code);
      return kind === undefined ? code : words(kind);
    },
    fileState: among(keysOf(FILE_TONE), (state) => `file.${state}`),
    runState: among(RUN_STATES, (state) => `runState.${state}`),
    certificationSet: among(SETS, (set) => `set.${set}`),
    region: regionName,
    itself: (value) => value,
  };
};
