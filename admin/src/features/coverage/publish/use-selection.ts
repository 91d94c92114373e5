import { useState } from 'react';

/** As many pages as the server previews at once. */
const MOST = 100;

export interface Selection {
  /** Document ids, in the order of choice. */
  chosen: string[];
  choose: (documentId: string, isChosen: boolean) => void;
  chooseAll: (documentIds: readonly string[]) => void;
  clear: () => void;
}

/** The pages that the reader has chosen; they stay chosen on other pages of the list. */
export const useSelection = (): Selection => {
  const [chosen, setChosen] = useState<string[]>([]);
  const add = (documentIds: readonly string[]) => {
    setChosen((before) => [...new Set([...before, ...documentIds])].slice(0, MOST));
  };
  return {
    chosen,
    choose: (documentId, isChosen) => {
      if (isChosen) add([documentId]);
      else setChosen((before) => before.filter((each) => each !== documentId));
    },
    chooseAll: add,
    clear: () => {
      setChosen([]);
    },
  };
};
