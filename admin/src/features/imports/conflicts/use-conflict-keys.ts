import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { isSaveKey, steppedFrom } from './keys';

const FIELD = '[data-conflict-field]';
const WRITTEN_IN = 'input, textarea, select, [role="combobox"], [contenteditable]';

/** Each presses a button of the field. */
const WAYS: Readonly<Record<string, string>> = { m: 'editor', t: 'source', e: 'own' };
const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/**
 * Keys for a list of conflicts, as in mail: J and K go from field to field, M keeps mine and T takes theirs, both going on to
 * the next one, E edits, and Ctrl+Enter saves. They act while the keyboard's place is in the list, and not where one writes;
 * where it is between two fields, on the one behind it.
 */
export const useConflictKeys = (
  save: () => void,
): { list: RefObject<HTMLDivElement>; onKeyDown: (event: KeyboardEvent) => void } => {
  const list = useRef<HTMLDivElement>(null);
  const fields = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>(FIELD) ?? [])];
  /** As `steppedFrom` takes it. */
  const place = (): number => {
    const [all, focused] = [fields(), document.activeElement];
    const within = all.findIndex((field) => field.contains(focused));
    if (within !== -1) return within;
    const behind = all.findIndex(
      (field) => ((focused?.compareDocumentPosition(field) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    return (behind === -1 ? all.length : behind) - 0.5;
  };
  const go = (step: 1 | -1) => {
    const all = fields();
    const next = all[steppedFrom(place(), step, all.length)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isSaveKey(event)) {
      event.preventDefault();
      save();
      return;
    }
    const isWriting = event.target instanceof HTMLElement && event.target.closest(WRITTEN_IN) !== null;
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const [step, way] = [STEPS[key], WAYS[key]];
    if (step === undefined && way === undefined) return;
    event.preventDefault();
    if (step !== undefined) go(step);
    else if (way !== undefined) {
      const field = fields()[Math.ceil(place())];
      if (field === undefined) return;
      field.focus();
      field.querySelector<HTMLElement>(`[data-way="${way}"]`)?.click();
      if (way !== 'own') go(1);
    }
  };
  return { list, onKeyDown };
};
