import type { KeyboardEvent, RefObject } from 'react';
import { letterOf, stepOf, useSteps } from '../../../core/lists/use-steps';
import { isSaveKey } from './keys';

/** Each presses a button of the field. */
const WAYS: Readonly<Record<string, string>> = { m: 'editor', t: 'source', e: 'own' };

/**
 * Keys for a list of conflicts, as in mail: J and K go from field to field, M keeps mine and T takes theirs, both going on to
 * the next one, E edits, and Ctrl+Enter saves. They act while the keyboard's place is in the list, and not where one writes;
 * where it is between two fields, on the one behind it.
 */
export const useConflictKeys = (
  save: () => void,
): { list: RefObject<HTMLDivElement>; onKeyDown: (event: KeyboardEvent) => void } => {
  const { list, parts, place, go } = useSteps('[data-conflict-field]');
  const onKeyDown = (event: KeyboardEvent) => {
    if (isSaveKey(event)) {
      event.preventDefault();
      save();
      return;
    }
    const letter = letterOf(event);
    const [step, way] = [stepOf(letter), WAYS[letter ?? '']];
    if (step === undefined && way === undefined) return;
    event.preventDefault();
    if (step !== undefined) go(step);
    else if (way !== undefined) {
      const field = parts()[Math.ceil(place())];
      if (field === undefined) return;
      field.focus();
      field.querySelector<HTMLElement>(`[data-way="${way}"]`)?.click();
      if (way !== 'own') go(1);
    }
  };
  return { list, onKeyDown };
};
