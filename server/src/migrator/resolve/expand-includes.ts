import { diagnostic, type Diagnostic, type DiagnosticCode } from '../diagnostics';
import { editText } from '../interpret/body';
import type { Include, PageDraft } from '../interpret/page-draft';
import type { SourcePath } from '../model';
import type { Limits } from '../read/limits';
import { placesIn } from '../read/place';
import { concatenated, fitted, type Composed, type Origin } from './compose';
import { includeTarget } from './include-target';

export type FindDraft = (path: SourcePath) => PageDraft | null;

/** A page with the files that it includes, put in their places. */
export interface Expanded extends Composed {
  /** The H1 of a part, where the page has none of its own. */
  title: string | null;
  /** A file that was put in is marked as a draft. */
  holdsDraft: boolean;
  /** Where the page itself includes something: its origin of all that came from there. */
  hostPlaceOf: (offset: number) => Origin;
  diagnostics: Diagnostic[];
}

interface Journey {
  find: FindDraft;
  limits: Limits;
  diagnostics: Diagnostic[];
  /** Files put in so far, and their length. */
  count: number;
  length: number;
  /** The limit was passed, and reported. */
  isFull: boolean;
  /** The files put in that are marked as drafts. */
  drafts: Set<SourcePath>;
  title: string | null;
  wantsTitle: boolean;
}

/** Puts the included files in place, those that they include as well. */
export const expandIncludes = (page: PageDraft, find: FindDraft, limits: Limits): Expanded => {
  const wantsTitle = page.titleSource !== 'h1';
  const journey: Journey = {
    find,
    limits,
    diagnostics: [],
    count: 0,
    length: 0,
    isFull: false,
    drafts: new Set(),
    title: null,
    wantsTitle,
  };
  const hosts: Composed[] = [];
  const parts = expand(page, page.edits, [page.path], journey);
  for (const { composed, host } of parts) hosts.push({ text: composed.text, originOf: host ?? composed.originOf });
  const { text, originOf } = concatenated(parts.map(({ composed }) => composed));
  const { title, diagnostics, drafts } = journey;
  const holdsDraft = drafts.size > 0;
  return { text, originOf, hostPlaceOf: concatenated(hosts).originOf, title, holdsDraft, diagnostics };
};

interface Part {
  composed: Composed;
  /** For what came from another file: where this one includes it. */
  host: ((offset: number) => Origin) | null;
}

const expand = (draft: PageDraft, edits: PageDraft['edits'], trail: SourcePath[], journey: Journey): Part[] => {
  const { text, forward, back } = editText(draft.text, edits);
  const placeOf = placesIn(draft.text);
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
    // one inside the title or the header left with it
    if (from < at || text.slice(from, to) !== draft.text.slice(include.from, include.to)) continue;
    const origin = { path: draft.path, place: placeOf(include.from) };
    const part = partOf(include, origin, trail, journey);
    parts.push(own(at, from));
    if (part !== null) parts.push({ composed: fitted(part, text, from, to), host: () => origin });
    at = part === null ? pastEmptyLine(text, from, to) : to;
  }
  parts.push(own(at, text.length));
  return parts;
};

/** Where nothing takes the place of an include, its line goes with it. */
const pastEmptyLine = (text: string, from: number, to: number): number => {
  const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(from - 80, 0), from));
  if (!isAlone) return to;
  return to + (/^(?:[ \t]*\n){1,2}/.exec(text.slice(to, to + 200))?.[0].length ?? 0);
};

/** What stands in the place of an include; null where nothing does, which is reported. */
const partOf = (include: Include, { path, place }: Origin, trail: SourcePath[], journey: Journey): Composed | null => {
  const { find, limits } = journey;
  const shown = `“${include.href.slice(0, 200)}”`;
  const leave = (code: DiagnosticCode, message: string, hint: string): null => {
    journey.diagnostics.push(diagnostic(code, path, place, message, hint));
    return null;
  };

  const target = includeTarget(include.href, path);
  if ('refused' in target) {
    return leave('INCLUDE_REFUSED', `${shown} ${target.refused}.`, 'Name a file of the source by its relative path.');
  }
  const partial = target.candidates.map((candidate) => find(candidate)).find((each) => each !== null);
  if (partial === undefined) {
    return leave(
      'INCLUDE_MISSING',
      `${shown} names no page file of this source.`,
      'Add the file, or remove the include.',
    );
  }
  if (!canBeIncluded(partial)) {
    return leave('INCLUDE_MISSING', `${partial.path} cannot be read.`, 'See what is reported for that file.');
  }
  if (trail.includes(partial.path)) {
    return leave('INCLUDE_LOOP', `${[...trail, partial.path].join(' includes ')}.`, 'Remove one of the includes.');
  }
  if (trail.length > limits.includeDepth) {
    const message = `${shown} is ${trail.length} levels deep; includes may be ${limits.includeDepth} deep.`;
    return leave('INCLUDE_TOO_DEEP', message, 'Include the file from the page itself.');
  }
  journey.count += 1;
  journey.length += partial.text.length;
  if (journey.count > limits.includesPerPage || journey.length > limits.pageBytes) {
    const isFirst = !journey.isFull;
    journey.isFull = true;
    if (!isFirst) return null;
    const many = journey.count > limits.includesPerPage;
    const limit = many ? `${limits.includesPerPage} files` : `${limits.pageBytes} characters`;
    return leave('INCLUDE_TOO_MANY', `A page may include ${limit}; ${shown} is beyond that.`, 'Split the page.');
  }
  if (partial.markedDraft && !journey.drafts.has(partial.path)) {
    journey.drafts.add(partial.path);
    const message = `${partial.path} is marked as a draft, and so the page that includes it counts as one.`;
    const hint = 'It stays one; --publish-drafts publishes it with the others.';
    journey.diagnostics.push(diagnostic('INCLUDE_DRAFT', path, place, message, hint));
  }
  const givesTitle = journey.wantsTitle && journey.title === null && partial.titleSource === 'h1';
  if (givesTitle) journey.title = partial.title;
  const edits = givesTitle ? partial.edits : (partial.partialEdits ?? partial.edits);
  return concatenated(expand(partial, edits, [...trail, partial.path], journey).map(({ composed }) => composed));
};

/** What is wrong with a page may be right for a part of one. */
export const PAGES_ONLY = new Set<DiagnosticCode>([
  ...(['TITLE_MISSING', 'TITLE_TOO_LONG', 'PAGE_NO_BODY', 'PAGE_README', 'PAGE_TOC'] as const),
]);

const canBeIncluded = ({ text, diagnostics }: PageDraft): boolean =>
  text !== '' && diagnostics.every(({ code, severity }) => severity !== 'error' || PAGES_ONLY.has(code));
