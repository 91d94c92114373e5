import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where a button goes away when it is used, the focus moves to what comes in its place.
 *
 * @param state changes when the button is used
 * @param selector of what gets the focus, in the part of the page that the answer is the ref of
 */
export const useFocusMoved = (state: string | number | boolean, selector: string): RefObject<HTMLDivElement> => {
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    part.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [selector, state]);
  return part;
};
