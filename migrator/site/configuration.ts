import { groupBy } from '../group-by';
import type { Added, Linking } from './linking';

/** Adds the findings about the generator's configuration to the files that hold it. */
export const reportConfiguration = ({
  drafts,
  findings,
  rules: { conventions },
}: Linking): Added<'drafts' | 'findings'> => {
  const byFile = groupBy(conventions?.findings ?? [], ({ path }) => path);
  const told = drafts.map((draft) => {
    const about = byFile.get(draft.path);
    return about === undefined ? draft : { ...draft, findings: [...draft.findings, ...about] };
  });
  const read = new Set(drafts.map(({ path }) => path));
  return {
    drafts: told,
    findings: [...findings, ...[...byFile].flatMap(([path, about]) => (read.has(path) ? [] : about))],
  };
};
