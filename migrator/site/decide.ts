import { quoted, say, type Said } from '../../model/say';
import { newFinding, type Finding, type FindingCode } from '../findings';
import type { PageDraft } from '../reader/interpret/page-draft';
import { excludeLine } from '../map/map-line';
import { judgeOf } from '../map/match';
import type { PageDecision, SiteMap } from '../model/map';
import type { SourcePath } from '../model/source';
import { hasUnwanted } from '../unwanted-characters';
import type { Added, Linking } from './linking';
import { skipped } from './site-page';

interface NamedRule {
  name: string;
  line: number;
  column: number;
}

/** The findings that a decision about a field makes obsolete. */
const SETTLED: [keyof PageDecision, FindingCode[]][] = [
  ['title', ['TITLE_MISSING', 'TITLE_TOO_LONG', 'HTML_TITLE_FOREIGN']],
  ['sourceDate', ['DATE_IMPOSSIBLE', 'DATE_UNREADABLE']],
];

/** Applies the map's decisions about single files; later steps apply those about the site as a whole. */
export const decide = ({
  drafts,
  assets,
  findings,
  rules: { map },
}: Linking): Partial<Added<'drafts' | 'assets' | 'excluded' | 'findings'>> => {
  if (map === null) return {};
  const judge = judgeOf(map);
  const decided = drafts.map((draft) => {
    const excludedBy = judge.excluded(draft.path);
    const { decision, rules } = judge.verdict(draft.path);
    if (excludedBy !== null) return leftOut(draft, [excludedBy], say('excludedByRule', { rule: excludedBy }));
    if (decision.skip !== undefined) return leftOut(draft, rules, quoted(decision.skip));
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
    ...map.hosts
      .filter(({ host }) => !drafts.some(({ links }) => links.some(({ href }) => href.toLowerCase().includes(host))))
      .map(({ host, ...place }) => ({ ...place, name: `hosts[${JSON.stringify(host)}]` })),
  ];
  return {
    drafts: decided,
    assets: assets.filter((path) => !excluded.has(path)),
    excluded: [...excluded],
    findings: [...findings, ...idle.map((rule) => unusedRule(map, rule))],
  };
};

/** The finding about a rule of the map that matches nothing. */
export const unusedRule = ({ file }: SiteMap, { name, line, column }: NamedRule): Finding =>
  newFinding('MAP_RULE_UNUSED', file, { line, column }, say('mapRuleUnused', { rule: name }), say('correctRule'));

/** A refused file, whose errors end when the map leaves it out, unless another line settles them. */
export const orExcluded = (draft: PageDraft): PageDraft =>
  draft.state !== 'rejected' || hasUnwanted(draft.path)
    ? draft
    : {
        ...draft,
        findings: draft.findings.map((found) =>
          found.severity === 'error' && found.mapLines === undefined
            ? { ...found, mapLines: [excludeLine(draft.path)] }
            : found,
        ),
      };

/** A file that the map excludes, without its findings: nobody has to correct it. */
const leftOut = (draft: PageDraft, rules: string[], reason: Said): PageDraft =>
  skipped({ ...draft, rules, processors: [], documents: [], findings: [] }, 'PAGE_EXCLUDED', reason);

const withDecision = (draft: PageDraft, decided: PageDecision, rules: string[]): PageDraft => {
  const settled = new Set(SETTLED.flatMap(([field, codes]) => (Object.hasOwn(decided, field) ? codes : [])));
  const findings = draft.findings.filter(({ code }) => !settled.has(code));
  const { title, kind, sourceDate } = decided;
  const refused = draft.state === 'rejected' && findings.some(({ severity }) => severity === 'error');
  return {
    ...draft,
    ...(title !== undefined && { title, titleSource: 'map' as const }),
    ...(kind !== undefined && { kind }),
    ...(sourceDate !== undefined && { sourceDate }),
    state: draft.state === 'rejected' && !refused ? 'page' : draft.state,
    decided: { ...draft.decided, ...decided },
    rules,
    findings,
  };
};
