import { say } from '../../../model/say';
import { FILE_START, newFinding, type Report } from '../../findings';
import { linksOutside } from '../../reader/interpret/body-changes';
import { judge } from '../../reader/interpret/interpret';
import type { PageDraft } from '../../reader/interpret/page-draft';
import { settle, type LinkPlace } from '../../reader/interpret/settle';
import type { SiteConventions } from '../../model/conventions';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import { parse } from '../../reader/parse/parse';
import { writingOf, spokenText } from '../../reader/parse/script';
import { withoutExtension } from '../../reader/read/candidate';
import type { Limits } from '../../reader/read/limits';
import type { Added, Linking } from '../linking';
import { PAGES_ONLY, expandIncludes, type Expanded, type FindDraft } from './expand-includes';
import { includeTarget } from './include-target';

/**
 * Inserts included files. A file that another file includes is not a page of its own. Each page is parsed anew as a whole, in
 * one piece, but for those that are inlined already.
 */
export const inlineIncludes = ({
  drafts,
  rules: { conventions },
  limits,
  context: { inlined },
}: Linking): Added<'drafts'> => {
  if (!drafts.some(({ includes }) => includes.length > 0)) return { drafts };
  const find = finder(drafts, conventions?.includeFolders ?? []);
  const includedBy = partials(drafts, find);
  const whole = drafts.map((draft) => {
    const by = includedBy.get(draft.path);
    if (by !== undefined) return asPartial(draft, by);
    if (draft.includes.length === 0) return draft;
    return inlined?.get(draft.path) ?? withIncludes(draft, find, limits, conventions);
  });
  return { drafts: whole };
};

/** A page, and the files that it includes, also through others. */
export interface Inlining {
  page: PageDraft;
  files: PageDraft[];
}

/** The pages whose text is at least so long with the files that they include. `drafts` are sorted by path. */
export const longInlinings = (
  drafts: readonly PageDraft[],
  { conventions }: SiteRules,
  limits: Limits,
  length: number,
): Inlining[] => {
  const including = drafts.filter(({ includes }) => includes.length > 0);
  if (including.length === 0) return [];
  const find = finder(drafts, conventions?.includeFolders ?? []);
  const includedBy = partials(drafts, find);
  /** Of a file with what it includes, as far as `length`: a file counts wherever it is included. */
  const lengthWithin = (file: PageDraft, depth: number): number => {
    let sum = file.source.text.length;
    if (depth > limits.includeDepth) return sum;
    for (const each of included(file, find)) {
      if (sum >= length) return sum;
      sum += lengthWithin(each, depth + 1);
    }
    return sum;
  };
  return including.flatMap((page) => {
    if (page.state !== 'page' || includedBy.has(page.path) || lengthWithin(page, 0) < length) return [];
    const files = new Map([[page.path, page]]);
    for (const file of files.values()) for (const each of included(file, find)) files.set(each.path, each);
    return [{ page, files: [...files.values()] }];
  });
};

/** Inserts the files that one page includes. */
export const inlinePage = ({ page, files }: Inlining, { conventions }: SiteRules, limits: Limits): PageDraft =>
  withIncludes(page, finder(files, conventions?.includeFolders ?? []), limits, conventions);

/**
 * Finds a file in any case and with or without its extension, because authors wrote paths on systems that ignore both.
 * Where there is none, it may be named from one of `folders`.
 */
const finder = (drafts: readonly PageDraft[], folders: readonly SourcePath[]): FindDraft => {
  const exact = new Map(drafts.map((draft) => [draft.path, draft]));
  const loose = new Map(
    drafts.flatMap((draft) => [folded(draft.path), folded(withoutExtension(draft.path))].map((key) => [key, draft])),
  );
  const find: FindDraft = (path) => exact.get(path) ?? loose.get(folded(path)) ?? null;
  return (path) => {
    for (const folder of [null, ...folders]) {
      const found = find(folder === null ? path : `${folder}/${path}`);
      if (found !== null) return found;
    }
    return null;
  };
};

const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/**
 * Included file -> the files that include it. Where files include each other in a circle, the first of them is a page.
 */
const partials = (drafts: readonly PageDraft[], find: FindDraft): Map<SourcePath, SourcePath[]> => {
  const targetsOf = new Map(drafts.map((draft) => [draft.path, targets(draft, find)]));
  const includedBy = new Map<SourcePath, SourcePath[]>();
  for (const [path, included] of targetsOf) {
    for (const target of included) includedBy.set(target, [...(includedBy.get(target) ?? []), path]);
  }
  const reached = new Set<SourcePath>();
  const pages = new Set<SourcePath>();
  const walk = (root: SourcePath): void => {
    pages.add(root);
    const stack = [root];
    for (let path = stack.pop(); path !== undefined; path = stack.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      stack.push(...(targetsOf.get(path) ?? []));
    }
  };
  for (const { path } of drafts) if (!includedBy.has(path)) walk(path);
  for (const { path } of drafts) if (!reached.has(path)) walk(path);
  for (const path of pages) includedBy.delete(path);
  return includedBy;
};

/** The files that a file includes, once for each include. */
const included = (draft: PageDraft, find: FindDraft): PageDraft[] =>
  draft.includes.flatMap(({ href }) => {
    const target = includeTarget(href, draft.path);
    const candidates = 'refused' in target ? [] : target.candidates;
    return candidates.map((candidate) => find(candidate)).find((each) => each !== null) ?? [];
  });

const targets = (draft: PageDraft, find: FindDraft): SourcePath[] => {
  const found = included(draft, find).map(({ path }) => path);
  return [...new Set(found)].filter((path) => path !== draft.path);
};

const asPartial = (draft: PageDraft, includedBy: SourcePath[]): PageDraft => {
  // a file that was refused stays refused
  if (draft.source.text === '') return { ...draft, includedBy };
  const [first = '', ...others] = includedBy;
  const message =
    others.length > 0
      ? say('includedByMore', { path: first, count: others.length })
      : say('includedBy', { path: first });
  return {
    ...draft,
    state: 'partial',
    includedBy,
    findings: [
      newFinding('PARTIAL', draft.path, FILE_START, message),
      ...draft.findings.filter(({ code }) => !PAGES_ONLY.has(code)),
    ],
  };
};

const withIncludes = (
  draft: PageDraft,
  find: FindDraft,
  limits: Limits,
  conventions: SiteConventions | undefined,
): PageDraft => {
  if (draft.state !== 'page') return draft;
  const expanded = expandIncludes(draft, find, limits);
  const outline = parse(expanded.text);
  const locate = locator(draft.path, expanded);
  const unspoken = [...outline.unspoken, ...outline.comments].sort((a, b) => a.from - b.from);
  const whole: PageDraft = {
    ...draft,
    title: expanded.title ?? draft.title,
    titleSource: expanded.title === null ? draft.titleSource : 'h1',
    markedDraft: draft.markedDraft || expanded.holdsDraft,
    writing: writingOf(spokenText(expanded.text, unspoken)),
    source: { text: expanded.text, edits: [], partialEdits: null },
    includes: [],
    links: linksOutside(outline).map((link) => ({ ...link, ...locate(link.from) })),
    findings: [...draft.findings, ...expanded.findings],
  };
  const report: Report = (code, offset, message, hint) => {
    const { path, place } = expanded.originOf(offset);
    whole.findings.push(newFinding(code, path, place, message, hint ?? null));
  };
  return settle(judge(whole, outline, limits, report, conventions), locate);
};

const locator =
  (page: SourcePath, { originOf, hostPlaceOf }: Expanded) =>
  (offset: number): LinkPlace => {
    const origin = originOf(offset);
    return origin.path === page ? { place: origin.place } : { place: hostPlaceOf(offset).place, origin };
  };
