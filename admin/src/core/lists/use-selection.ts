import { useState } from 'react';

export interface Selection {
  /** The keys of rows, in the order of choice. */
  chosen: string[];
  choose: (key: string, isChosen: boolean) => void;
  chooseAll: (keys: readonly string[]) => void;
  clear: () => void;
}

/**
 * The rows that the reader has chosen; they stay chosen on other pages of the list.
 *
 * @param most as many as the server takes at once
 */
export const useSelection = (most: number): Selection => {
  const [chosen, setChosen] = useState<string[]>([]);
  const add = (keys: readonly string[]) => {
    setChosen((before) => [...new Set([...before, ...keys])].slice(0, most));
  };
  return {
    chosen,
    choose: (key, isChosen) => {
      if (isChosen) add([key]);
      else setChosen((before) => before.filter((each) => each !== key));
    },
    chooseAll: add,
    clear: () => {
      setChosen([]);
    },
  };
};
