import { useEffect, useRef, type RefObject } from 'react';
import { steppedFrom } from './stepped-from';

const WRITTEN_IN = 'input, textarea, select, [role="combobox"], [contenteditable]';

/** As in mail. */
const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

type Key = Pick<KeyboardEvent, 'target' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The letter of a key that is pressed alone, where nobody writes. */
export const letterOf = ({ target, key, ctrlKey, metaKey, altKey }: Key): string | null => {
  const isWriting = target instanceof HTMLElement && target.closest(WRITTEN_IN) !== null;
  return isWriting || ctrlKey || metaKey || altKey ? null : key.toLowerCase();
};

/** The step that a letter asks for. */
export const stepOf = (letter: string | null): 1 | -1 | undefined => (letter === null ? undefined : STEPS[letter]);

/** Whether the keyboard is on the page as a whole, as where a page has just been opened. */
const isOnPage = (focused: Element | null): boolean => focused === document.body || focused?.tagName === 'MAIN';

interface Steps {
  list: RefObject<HTMLDivElement>;
  parts: () => HTMLElement[];
  /** As `steppedFrom` takes it. */
  place: () => number;
  go: (step: 1 | -1) => void;
}

/**
 * Leads the keyboard from part to part of a list.
 *
 * @param selector of the parts
 * @param within of what gets the focus in a part, in its place
 */
export const useSteps = (selector: string, within?: string): Steps => {
  const list = useRef<HTMLDivElement>(null);
  const parts = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const place = (): number => {
    const [all, focused] = [parts(), document.activeElement];
    const inside = all.findIndex((part) => part.contains(focused));
    if (inside !== -1) return inside;
    const behind = all.findIndex(
      (part) => ((focused?.compareDocumentPosition(part) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    return (behind === -1 ? all.length : behind) - 0.5;
  };
  const go = (step: 1 | -1) => {
    const all = parts();
    const next = all[steppedFrom(place(), step, all.length)];
    (within === undefined ? next : next?.querySelector<HTMLElement>(within))?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  // the first step leads into the list from the page around it
  useEffect(() => {
    const enter = (event: KeyboardEvent) => {
      const step = isOnPage(document.activeElement) ? stepOf(letterOf(event)) : undefined;
      if (step === undefined) return;
      event.preventDefault();
      go(step);
    };
    document.addEventListener('keydown', enter);
    return () => {
      document.removeEventListener('keydown', enter);
    };
  });
  return { list, parts, place, go };
};
