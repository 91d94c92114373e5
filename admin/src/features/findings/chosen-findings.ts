import { useState } from 'react';
import { useSelection, type Selection } from '../../core/lists/use-selection';

type Params = Readonly<Record<string, string>>;

/** As many as the server takes by their names. */
const MOST = 1_000;

/** The question of a list without the page that is shown of it. */
export const filterIn = ({ page: _, pageSize: __, ...filter }: Params): Record<string, string> => filter;

/** The findings that the reader has chosen: one by one, or all that match the filter as it is. */
export interface ChosenFindings extends Selection {
  isAll: boolean;
  count: number;
  chooseMatching: () => void;
}

export const useChosenFindings = (params: Params, total: number): ChosenFindings => {
  const one = useSelection(MOST);
  // with another filter, others match
  const now = JSON.stringify(filterIn(params));
  const [all, setAll] = useState<string | null>(null);
  const isAll = all === now;
  return {
    ...one,
    isAll,
    count: isAll ? total : one.chosen.length,
    chooseMatching: () => {
      setAll(now);
    },
    chooseAll: (ids) => {
      setAll(null);
      one.chooseAll(ids);
    },
    clear: () => {
      setAll(null);
      one.clear();
    },
  };
};
