import { userInfo } from 'node:os';

/** Who runs the program, for the journal. */
export const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
};
