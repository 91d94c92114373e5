/** One line of what `doctor` says. */
export interface Check {
  /** A stable name, for programs. */
  name: string;
  state: 'ok' | 'warning' | 'problem';
  says: string;
  /** The remedy; null where all is well. */
  advice: string | null;
}

const check =
  (state: Check['state']) =>
  (name: string, says: string, advice: string | null = null): Check => ({ name, state, says, advice });

/** As it should be. */
export const ok = check('ok');
/** It works, or may be meant so; somebody should look. */
export const warning = check('warning');
/** Something cannot work as it is. */
export const problem = check('problem');
