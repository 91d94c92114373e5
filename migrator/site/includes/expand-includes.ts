import { quoted, say, type Said } from '../../../model/say';
import { newFinding, type Finding, type FindingCode } from '../../findings';
import { editText } from '../../reader/interpret/body';
import type { Include, PageDraft } from '../../reader/interpret/page-draft';
import type { Edit, SourcePath } from '../../model/source';
import type { Limits } from '../../reader/read/limits';
import { placesIn } from '../../reader/read/place';
import { concatenated, fitted, type Composed, type Origin } from './compose';
import { includeTarget } from './include-target';

export type FindDraft = (path: SourcePath) => PageDraft | null;

/** A page with the text of the files that it includes. */
export interface Expanded extends Composed {
  /** The H1 of an included file, where the page has none. */
  title: string | null;
  /** An included file is marked as a draft. */
  holdsDraft: boolean;
  /** The place in the page itself: for included text, the place of the include. */
  hostPlaceOf: (offset: number) => Origin;
  findings: Finding[];
}

interface Journey {
  find: FindDraft;
  limits: Limits;
  findings: Finding[];
  /** The number of files included so far, and their length. */
  count: number;
  length: number;
  /** The limit was exceeded and reported. */
  isFull: boolean;
  /** The included files that are marked as drafts. */
  drafts: Set<SourcePath>;
  title: string | null;
  wantsTitle: boolean;
}

/** Replaces includes with the text of their files, recursively. */
export const expandIncludes = (page: PageDraft, find: FindDraft, limits: Limits): Expanded => {
  const wantsTitle = page.titleSource !== 'h1';
  const journey: Journey = {
    find,
    limits,
    findings: [],
    count: 0,
    length: 0,
    isFull: false,
    drafts: new Set(),
    title: null,
    wantsTitle,
  };
  const hosts: Composed[] = [];
  const parts = expand(page, page.source.edits, [page.path], journey);
  for (const { composed, host } of parts) hosts.push({ text: composed.text, originOf: host ?? composed.originOf });
  const { text, originOf } = concatenated(parts.map(({ composed }) => composed));
  const { title, findings, drafts } = journey;
  const holdsDraft = drafts.size > 0;
  return { text, originOf, hostPlaceOf: concatenated(hosts).originOf, title, holdsDraft, findings };
};

interface Part {
  composed: Composed;
  /** For text of another file: the place of the include. */
  host: ((offset: number) => Origin) | null;
}

const expand = (draft: PageDraft, edits: Edit[], trail: SourcePath[], journey: Journey): Part[] => {
  const written = draft.source.text;
  const { text, forward, back } = editText(written, edits);
  const placeOf = placesIn(written);
  const own = (from: number, to: number): Part => ({
    composed: {
      text: text.slice(from, to),
      originOf: (offset) => ({ path: draft.path, place: placeOf(back(from + offset)) }),
    },
    host: null,
  });

  const parts: Part[] = [];
  let at = 0;
  for (const include of draft.includes.toSorted((a, b) => a.from - b.from)) {
    const [from, to] = [forward(include.from), forward(include.to)];
    // an include inside the title or the header was removed with it
    if (from < at || text.slice(from, to) !== written.slice(include.from, include.to)) continue;
    const origin = { path: draft.path, place: placeOf(include.from) };
    const part = partOf(include, origin, trail, journey);
    parts.push(own(at, from));
    if (part !== null) parts.push({ composed: fitted(part, text, from, to), host: () => origin });
    at = part === null ? pastEmptyLine(text, from, to) : to;
  }
  parts.push(own(at, text.length));
  return parts;
};

/** The end of an include that nothing replaces, with its line where the line is otherwise empty. */
const pastEmptyLine = (text: string, from: number, to: number): number => {
  const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(from - 80, 0), from));
  if (!isAlone) return to;
  return to + (/^(?:[ \t]*\n){1,2}/.exec(text.slice(to, to + 200))?.[0].length ?? 0);
};

/** `a includes b includes a` */
const circle = ([first = '', ...others]: readonly SourcePath[], last: SourcePath): Said => {
  const chain = others.reduceRight<Said>((included, path) => say('includes', { path, included }), quoted(last));
  return say('includesItself', { path: first, included: chain });
};

/** The text that replaces an include; null when there is none, which is reported. */
const partOf = (include: Include, { path, place }: Origin, trail: SourcePath[], journey: Journey): Composed | null => {
  const { find, limits } = journey;
  const file = include.href.slice(0, 200);
  const leave = (code: FindingCode, message: Said, hint: Said): null => {
    journey.findings.push(newFinding(code, path, place, message, hint));
    return null;
  };

  const target = includeTarget(include.href, path);
  if ('refused' in target) {
    return leave('INCLUDE_REFUSED', say(target.refused, { file }), say('nameByRelativePath'));
  }
  const partial = target.candidates.map((candidate) => find(candidate)).find((each) => each !== null);
  if (partial === undefined) {
    return leave('INCLUDE_MISSING', say('includeMissing', { file }), say('addIncluded'));
  }
  if (!canBeIncluded(partial)) {
    return leave('INCLUDE_MISSING', say('includeUnreadable', { path: partial.path }), say('seeFindingsOfFile'));
  }
  if (trail.includes(partial.path)) {
    return leave('INCLUDE_LOOP', circle(trail, partial.path), say('removeInclude'));
  }
  if (trail.length > limits.includeDepth) {
    const depth = { depth: trail.length, limit: limits.includeDepth };
    const message = say('includeTooDeep', { file, ...depth });
    return leave('INCLUDE_TOO_DEEP', message, say('includeDirectly'));
  }
  journey.count += 1;
  journey.length += partial.source.text.length;
  if (journey.count > limits.includesPerPage || journey.length > limits.pageBytes) {
    const isFirst = !journey.isFull;
    journey.isFull = true;
    if (!isFirst) return null;
    const many = journey.count > limits.includesPerPage;
    const message = many
      ? say('includesTooMany', { limit: limits.includesPerPage, file })
      : say('includesTooLong', { limit: limits.pageBytes, file });
    return leave('INCLUDE_TOO_MANY', message, say('splitPage'));
  }
  if (partial.markedDraft && !journey.drafts.has(partial.path)) {
    journey.drafts.add(partial.path);
    const message = say('includesDraft', {
      path: partial.path,
    });
    const hint = say('importedAsDraft');
    journey.findings.push(newFinding('INCLUDE_DRAFT', path, place, message, hint));
  }
  const givesTitle = journey.wantsTitle && journey.title === null && partial.titleSource === 'h1';
  if (givesTitle) journey.title = partial.title;
  const { edits: whole, partialEdits } = partial.source;
  const edits = givesTitle ? whole : (partialEdits ?? whole);
  return concatenated(expand(partial, edits, [...trail, partial.path], journey).map(({ composed }) => composed));
};

/** Findings about pages that do not apply to included files. */
export const PAGES_ONLY = new Set<FindingCode>([
  ...(['TITLE_MISSING', 'TITLE_TOO_LONG', 'PAGE_NO_BODY', 'PAGE_README', 'PAGE_TOC'] as const),
]);

const canBeIncluded = ({ source, findings }: PageDraft): boolean =>
  source.text !== '' && findings.every(({ code, severity }) => severity !== 'error' || PAGES_ONLY.has(code));
