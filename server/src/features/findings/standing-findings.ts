import type { RunRecord } from '../../adapters/strapi/journal/create-journal';
import type { FileFinding } from '../../../../model/contracts/findings';
import { globMatcher, type Matches } from '../../../../migrator/glob';
import { groupBy } from '../../../../migrator/group-by';
import { MAP_FILE } from '../../../../migrator/map/map-line';
import { isRolledBack } from '../../../../migrator/run/lifecycle';

/** An import whose findings hold for the files that no later import of its site has read. */
export interface StandingImport {
  id: number;
  site: string;
  /** The glob of the part that it read; null where it read all, or does not say which part. */
  only: string | null;
}

type ListedRun = Pick<RunRecord, 'id' | 'kind' | 'parentRunId' | 'state' | 'site' | 'options'>;

const isPart = ({ options }: ListedRun): boolean => options['partial'] === true;

/**
 * Of each site the last import of the whole source, and those of a part that came after it, newest first. What was rolled
 * back stands no more; while its rollback has not ended, entries of it are still there. `all` are newest first.
 */
export const standingImports = (all: readonly ListedRun[]): StandingImport[] => {
  const imports = all.filter((run) => run.kind === 'import' && !isRolledBack(run, all));
  return [...groupBy(imports, ({ site }) => site).values()].flatMap((runs) => {
    const whole = runs.findIndex((run) => !isPart(run));
    const standing = whole === -1 ? runs : runs.slice(0, whole + 1);
    return standing.map(({ id, site, options: { only } }) => ({
      ...{ id, site },
      only: typeof only === 'string' ? only : null,
    }));
  });
};

/** The map is checked against the whole source. An earlier version kept no glob: what it found names files that it read. */
const filesRead = ({ only }: StandingImport, found: readonly FileFinding[]): Matches => {
  const named = new Set([MAP_FILE, ...found.map(({ path }) => path)]);
  const matches = only === null ? () => false : globMatcher(only);
  return (path) => named.has(path) || matches(path);
};

/** The findings of one site's imports, newest first, without what is about a file that a later one has read again. */
export const standingFindings = <Run extends StandingImport>(
  imports: readonly { run: Run; found: readonly FileFinding[] }[],
): { run: Run; found: FileFinding[] }[] => {
  const later: Matches[] = [];
  return imports.map(({ run, found }) => {
    const standing = found.filter(({ path }) => !later.some((hasRead) => hasRead(path)));
    later.push(filesRead(run, found));
    return { run, found: standing };
  });
};
