import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useRights } from '../../../core/use-rights';
import { withChosen, type Chosen } from './chosen';
import { DecisionsBar } from './DecisionsBar';
import { DecisionsContext, type Decisions } from './use-decisions';

const nameOf = (id: string, planHash: string): string => `compliance.decisions.${id}.${planHash}`;

/** The browser keeps decisions about a plan until they are planned, so that a reload or a look at an entry loses none. */
const readDecisions = (id: string, planHash: string): Chosen[] => {
  try {
    // what this page has written, for this tab alone
    return JSON.parse(sessionStorage.getItem(nameOf(id, planHash)) ?? '[]') as Chosen[];
  } catch {
    return [];
  }
};

const keepDecisions = (id: string, planHash: string, decisions: readonly Chosen[]): void => {
  try {
    if (decisions.length === 0) sessionStorage.removeItem(nameOf(id, planHash));
    else sessionStorage.setItem(nameOf(id, planHash), JSON.stringify(decisions));
  } catch {
    // a browser without room for them keeps them as long as the page is open
  }
};

interface DecidingProps {
  /** Of the staged import. */
  id: string;
  planHash: string;
  children: ReactNode;
}

const Collected = ({ id, planHash, children }: DecidingProps) => {
  const [all, setAll] = useState<readonly Chosen[]>(() => readDecisions(id, planHash));
  const set = useCallback(
    (change: (before: readonly Chosen[]) => readonly Chosen[]) => {
      setAll((before) => {
        const after = change(before);
        keepDecisions(id, planHash, after);
        return after;
      });
    },
    [id, planHash],
  );
  const decisions = useMemo<Decisions>(
    () => ({
      id,
      planHash,
      all,
      of: (about) => all.find((chosen) => chosen.about === about),
      choose: (about, chosen) => {
        set((before) => withChosen(before, about, chosen && { ...chosen, about }));
      },
      clear: () => {
        set(() => []);
      },
    }),
    [all, id, planHash, set],
  );
  return (
    <DecisionsContext.Provider value={decisions}>
      {children}
      <DecisionsBar decisions={decisions} />
    </DecisionsContext.Provider>
  );
};

/** Collects what the reader decides about the findings of a plan; the plan is made anew once for all of it. */
export const Deciding = (props: DecidingProps) => {
  const { run, upload } = useRights();
  return run && upload ? <Collected key={`${props.id} ${props.planHash}`} {...props} /> : <>{props.children}</>;
};
