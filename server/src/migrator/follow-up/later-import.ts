import type { RunKind } from '../../contracts/runs';

/** What tells an import of a whole site from other runs. */
interface SiteRun {
  id: number;
  kind: RunKind;
  site: string;
  options: Record<string, unknown>;
}

/**
 * The last import that has looked at the whole site after this run; null when none has. What needs a decision, needs it
 * there. `all` are the runs, newest first.
 */
export const laterImport = <Run extends SiteRun>({ id, site }: SiteRun, all: readonly Run[]): Run | null =>
  all.find((one) => one.id > id && one.site === site && one.kind === 'import' && one.options['partial'] !== true) ??
  null;
