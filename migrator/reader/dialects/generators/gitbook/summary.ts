import { decodedPart } from '../../../../../model/decoded-url';
import { say } from '../../../../../model/say';
import { FILE_START, newFinding, type Finding } from '../../../../findings';
import type { SourcePath } from '../../../../model/source';
import { candidacy, withoutExtension } from '../../../read/candidate';
import { inFolder, pathIn } from '../generator';

/** A page as a table of contents names it. */
export interface SummaryEntry {
  file: SourcePath;
  title: string;
  /** The path of its address without a slash at its begin, below the page that it is nested in; `''`: the front page. */
  trail: string;
}

/**
 * A link with or without the sign of an item: its indentation, its words, and the target with or without pointed brackets.
 * Pages before and behind the chapters of mdBook have no sign.
 */
const ITEM = /^([ \t]*)(?:(?:[*+-]|\d+[.)])\s+)?\[((?:\\.|[^\]\\])*)\]\(\s*(?:<([^>\n]*)>|([^)\s]*))/;
const GROUP = /^#{1,6}[ \t]+(.+)$/;

/** Reads a SUMMARY.md in `folder`: items are nested by their indentation, headings group them. */
export const readSummary = (text: string, folder: SourcePath): SummaryEntry[] => {
  const entries = new Map<SourcePath, SummaryEntry>();
  let group = '';
  let around: { indent: number; trail: string }[] = [];
  for (const line of text.split('\n')) {
    const heading = GROUP.exec(line)?.[1];
    if (heading !== undefined) {
      // the first heading is the title of the table
      group = line.startsWith('# ') ? '' : groupSlug(heading);
      around = [];
    }
    const [, indent, title = '', pointed, plain = ''] = ITEM.exec(line) ?? [];
    if (indent === undefined) continue;
    const target = decodedPart((pointed ?? plain).replace(/[?#].*$/, ''));
    const file = inFolder(folder, target);
    if (file === null || !/\.(?:md|markdown)$/i.test(target) || /^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
    const width = indent.replaceAll('\t', '    ').length;
    around = around.filter((each) => each.indent < width);
    const below = file.slice(folder === '' ? 0 : folder.length + 1);
    const own = slugOf(below);
    const trail = own === '' ? '' : [around.at(-1)?.trail ?? group, own].filter((part) => part !== '').join('/');
    around.push({ indent: width, trail });
    if (!entries.has(file)) entries.set(file, { file, title: title.replace(/\\(.)/g, '$1').trim(), trail });
  }
  return [...entries.values()];
};

/**
 * The files of a root that its table of contents does not name, which are not on the site, with one finding about them. A
 * table without entries leaves nothing out.
 */
export const reportUnlisted = (
  {
    entries,
    file,
    root,
    paths,
  }: { entries: readonly SummaryEntry[]; file: SourcePath; root: SourcePath; paths: readonly SourcePath[] },
  report: (finding: Finding) => void,
  front: SourcePath = file,
): SourcePath[] => {
  if (entries.length === 0) return [];
  const listed = new Set([...entries.map((each) => each.file), file, front]);
  const unlisted = paths.filter(
    (path) =>
      pathIn(path, root) !== null && candidacy(path) === 'page' && !`/${path}`.includes('/.') && !listed.has(path),
  );
  const [path] = unlisted;
  if (path !== undefined) {
    const message = say('contentsUnlisted', { count: unlisted.length, path });
    report(newFinding('CONTENTS_UNLISTED', file, FILE_START, message, say('addToContents')));
  }
  return unlisted;
};

/** The name of a file, or of the folder whose README it is. */
const slugOf = (path: string): string => {
  const names = withoutExtension(path).split('/');
  return (/^readme$/i.test(names.at(-1) ?? '') ? names.at(-2) : names.at(-1)) ?? '';
};

/** `## Our offices <a href="#offices" id="offices"></a>` -> `offices`, `## Our offices` -> `our-offices` */
const groupSlug = (heading: string): string =>
  /\bid="([^"]+)"/.exec(heading)?.[1] ??
  heading
    .replace(/<[^<>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
