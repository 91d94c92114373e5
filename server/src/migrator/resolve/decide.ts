import { diagnostic, type Diagnostic, type DiagnosticCode } from '../diagnostics';
import type { PageDraft } from '../interpret/page-draft';
import type { PageDecision, SiteMap, SourcePath } from '../model';
import { judgeOf } from '../map/match';
import { skipped } from './site-page';

/** The files of a source after a person's decisions. */
export interface Decided {
  drafts: readonly PageDraft[];
  assets: readonly SourcePath[];
  /** Assets that the map leaves out. */
  excluded: readonly SourcePath[];
  /** Rules that match nothing, at their place in the map. */
  diagnostics: Diagnostic[];
}

/** What a decision settles: the reader's own doubts about the field. */
const SETTLED: [keyof PageDecision, DiagnosticCode[]][] = [
  ['title', ['TITLE_MISSING', 'TITLE_TOO_LONG', 'HTML_TITLE_FOREIGN']],
  ['sourceDate', ['DATE_IMPOSSIBLE', 'DATE_UNREADABLE']],
];

/** Applies the map to what the files say by themselves; the decisions about the site as a whole stay for later steps. */
export const decide = (drafts: readonly PageDraft[], assets: readonly SourcePath[], map: SiteMap | null): Decided => {
  if (map === null) return { drafts, assets, excluded: [], diagnostics: [] };
  const judge = judgeOf(map);
  const decided = drafts.map((draft) => {
    const excludedBy = judge.excluded(draft.path);
    const { decision, rules } = judge.verdict(draft.path);
    if (excludedBy !== null) return leftOut(draft, [excludedBy], `${excludedBy} leaves it out.`);
    if (decision.skip !== undefined) return leftOut(draft, rules, decision.skip);
    return rules.length === 0 ? draft : withDecision(draft, decision, rules);
  });
  const excluded = new Set(assets.filter((path) => judge.excluded(path) !== null));
  const usedFolders = (folder: SourcePath): boolean => {
    const inside = `${folder.replace(/\/+$/, '')}/`;
    return [...assets, ...drafts.map(({ path }) => path)].some((path) => path.startsWith(inside));
  };
  const idle = [
    ...judge.unused(),
    ...map.assets
      .filter(({ folder }) => !usedFolders(folder))
      .map(({ prefix, ...place }) => ({ ...place, name: `assets[${JSON.stringify(prefix)}]` })),
  ];
  return {
    drafts: decided,
    assets: assets.filter((path) => !excluded.has(path)),
    excluded: [...excluded],
    diagnostics: idle.map(({ name, line, column }) =>
      diagnostic(
        'MAP_RULE_UNUSED',
        map.file,
        { line, column },
        `${name} matches nothing in the source.`,
        'Correct the rule, or remove it.',
      ),
    ),
  };
};

/** What was wrong with a file that is not wanted is of no interest. */
const leftOut = (draft: PageDraft, rules: string[], reason: string): PageDraft =>
  skipped({ ...draft, rules, diagnostics: [] }, 'PAGE_EXCLUDED', reason);

const withDecision = (draft: PageDraft, decided: PageDecision, rules: string[]): PageDraft => {
  const settled = new Set(SETTLED.flatMap(([field, codes]) => (Object.hasOwn(decided, field) ? codes : [])));
  const diagnostics = draft.diagnostics.filter(({ code }) => !settled.has(code));
  const { title, kind, sourceDate } = decided;
  const refused = draft.state === 'rejected' && diagnostics.some(({ severity }) => severity === 'error');
  return {
    ...draft,
    ...(title !== undefined && { title, titleSource: 'map' as const }),
    ...(kind !== undefined && { kind }),
    ...(sourceDate !== undefined && { sourceDate }),
    state: draft.state === 'rejected' && !refused ? 'page' : draft.state,
    decided: { ...draft.decided, ...decided },
    rules,
    diagnostics,
  };
};
