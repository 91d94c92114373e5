import type { Chosen } from './chosen';

const nameOf = (id: string, planHash: string): string => `compliance.decisions.${id}.${planHash}`;

/** The browser keeps decisions about a plan until they are planned, so that a reload or a look at an entry loses none. */
export const readDecisions = (id: string, planHash: string): Chosen[] => {
  try {
    // what this page has written, for this tab alone
    return JSON.parse(sessionStorage.getItem(nameOf(id, planHash)) ?? '[]') as Chosen[];
  } catch {
    return [];
  }
};

export const keepDecisions = (id: string, planHash: string, decisions: readonly Chosen[]): void => {
  try {
    if (decisions.length === 0) sessionStorage.removeItem(nameOf(id, planHash));
    else sessionStorage.setItem(nameOf(id, planHash), JSON.stringify(decisions));
  } catch {
    // a browser without room for them keeps them as long as the page is open
  }
};
