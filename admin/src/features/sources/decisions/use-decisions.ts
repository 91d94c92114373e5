import { createContext, useContext } from 'react';
import type { Chosen } from './chosen';

/** The decisions of the reader about one plan. */
export interface Decisions {
  /** Of the staged import. */
  id: string;
  planHash: string;
  all: readonly Chosen[];
  /** The decision about something; undefined: none. */
  of: (about: string) => Chosen | undefined;
  /** Null takes the decision back. */
  choose: (about: string, chosen: Omit<Chosen, 'about'> | null) => void;
  clear: () => void;
}

export const DecisionsContext = createContext<Decisions | null>(null);

/** Null where nothing can be decided: outside of a plan, or for who may not plan. */
export const useDecisions = (): Decisions | null => useContext(DecisionsContext);
