import { useCallback, useEffect, useRef, useState } from 'react';

/** A text that is taller than the screen counts when it fills this part of it. */
const PART = 0.5;
const STEPS = [0, 0.25, PART, 0.75, 1];

/** Which parts of a page have been on the screen; `watch` is the ref of each. */
export const useSeen = (): {
  seen: ReadonlySet<string>;
  watch: (key: string) => (part: HTMLElement | null) => void;
} => {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const keys = useRef(new Map<Element, string>());
  const observer = useRef<IntersectionObserver | null>(null);
  const refs = useRef(new Map<string, (part: HTMLElement | null) => void>());
  const observe = useCallback((): IntersectionObserver => {
    observer.current ??= new IntersectionObserver(
      (entries) => {
        const found = entries.flatMap(({ target, intersectionRatio, intersectionRect, rootBounds }) => {
          const isSeen =
            intersectionRatio >= PART || intersectionRect.height >= PART * (rootBounds?.height ?? Infinity);
          const key = keys.current.get(target);
          return isSeen && key !== undefined ? [key] : [];
        });
        if (found.length > 0) setSeen((before) => new Set([...before, ...found]));
      },
      { threshold: STEPS },
    );
    return observer.current;
  }, []);
  useEffect(
    () => () => {
      observer.current?.disconnect();
      observer.current = null;
    },
    [],
  );
  // one for each key: another one each time would begin anew with each change
  const watch = (key: string) => {
    const known = refs.current.get(key);
    if (known !== undefined) return known;
    let watched: HTMLElement | null = null;
    const ref = (part: HTMLElement | null) => {
      if (watched !== null) {
        observer.current?.unobserve(watched);
        keys.current.delete(watched);
      }
      watched = part;
      if (part === null) return;
      keys.current.set(part, key);
      observe().observe(part);
    };
    refs.current.set(key, ref);
    return ref;
  };
  return { seen, watch };
};
