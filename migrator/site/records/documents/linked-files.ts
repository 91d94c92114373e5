import { decodedPart } from '../../../../model/decoded-url';
import { visibleName } from '../../../invisible';
import type { ExaminedAsset } from '../../../model/asset';
import { labelWords } from '../../../reader/parse/plain-text';
import type { LinkedPage } from '../../site-page';

/** Files by the words that name them, each content once. */
export interface KnownFiles {
  /** By the last part of a path. */
  named: (path: string) => readonly ExaminedAsset[];
  titled: (title: string) => readonly ExaminedAsset[];
}

/** A text without differences that say nothing. */
export const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The name of a file in a path, whatever separates its parts. */
export const fileName = (path: string): string =>
  folded(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));

/** The same without an extension. */
export const fileStem = (path: string): string => fileName(path).replace(/(?<=.)\.[^.]+$/, '');

/** Copies have one content; a file of which not all was read counts by its path. */
export const contentOf = ({ sha256, path }: ExaminedAsset): string => sha256 || path;

/** What a link is called, and the name of the file that it may lead to. */
const marksOf = ({ href, label }: LinkedPage['draft']['links'][number]): string[] => [
  `name ${fileName(decodedPart(href.replace(/[?#][\s\S]*$/, '')))}`,
  ...(label === null ? [] : [`title ${folded(visibleName(labelWords(label)))}`]),
];

/** The files that pages link to by these names and titles. */
export const linkedFiles = (
  pages: readonly LinkedPage[],
  { names, titles }: { names: readonly string[]; titles: readonly string[] },
  fileOf: (href: string, page: LinkedPage) => ExaminedAsset | null,
): KnownFiles => {
  const wanted = new Set([
    ...names.map((name) => `name ${fileName(name)}`),
    ...titles.map((title) => `title ${folded(title)}`),
  ]);
  const found = new Map<string, Map<string, ExaminedAsset>>();
  for (const page of wanted.size === 0 ? [] : pages)
    for (const link of page.draft.links) {
      const marks = marksOf(link).filter((mark) => wanted.has(mark));
      const asset = marks.length === 0 ? null : fileOf(link.href, page);
      if (asset === null) continue;
      for (const mark of marks)
        found.set(mark, (found.get(mark) ?? new Map<string, ExaminedAsset>()).set(contentOf(asset), asset));
    }
  const of = (mark: string): readonly ExaminedAsset[] => [...(found.get(mark)?.values() ?? [])];
  return { named: (path) => of(`name ${fileName(path)}`), titled: (title) => of(`title ${folded(title)}`) };
};
