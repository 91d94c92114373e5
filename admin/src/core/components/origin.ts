import { useLocation } from 'react-router-dom';

interface Origin {
  from: string;
}

const isOrigin = (state: unknown): state is Origin =>
  typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string';

/** Where the reader came from to each page: a filter of that page replaces its place in the history, which held it. */
const origins = new Map<string, string>();

/** The address of this page, with the state of its place in the history, which the router leaves untyped. */
export const usePlace = (): { pathname: string; search: string; state: unknown } => useLocation();

/** This page with its filters and its tab, for the links that lead away from it. */
export const useHere = (): Origin => {
  const { pathname, search } = usePlace();
  return { from: `${pathname}${search}` };
};

/** The page that the reader came from; null after a visit by address. */
export const useOrigin = (): string | null => {
  const { pathname, state } = usePlace();
  if (isOrigin(state)) origins.set(pathname, state.from);
  return origins.get(pathname) ?? null;
};
