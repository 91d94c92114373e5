import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useRights } from '../../../core/use-rights';
import { withChosen, type Chosen } from './chosen';
import { DecisionsBar } from './DecisionsBar';
import { keepDecisions, readDecisions } from './kept-decisions';
import { DecisionsContext, type Decisions } from './use-decisions';

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
