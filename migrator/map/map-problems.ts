import type { MapProblem } from '../../model/contracts/staging';
import { MAP_FILE } from './map-line';
import type { ReadMap } from './parse-map';

export type { MapProblem } from '../../model/contracts/staging';

const PLACED = new RegExp(`^${MAP_FILE.replaceAll('.', '\\.')}:(\\d+):(\\d+): (.*)$`, 's');

/** Everything that is wrong with a map that was read as `MAP_FILE`; nothing when it holds. */
export const mapProblems = (read: ReadMap): MapProblem[] => {
  if (!('problems' in read)) return [];
  return read.problems.map((problem) => {
    const [, line = '1', column = '1', message = problem] = PLACED.exec(problem) ?? [];
    return { line: Number(line), column: Number(column), message };
  });
};
