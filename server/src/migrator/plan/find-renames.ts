import type { FieldValue, Locale, RecordDraft, SourcePath } from '../model';
import type { KnownEntry } from '../ports';
import { editedShare, wordsOf, type Words } from './similar-text';

/** A page whose file moved may have been edited on the way, as far as this share of its words. */
const MOST_EDITED = 0.1;
/** Where this many pages come and go at once, only those that nobody edited are told apart. */
const MOST_PAIRS = 100_000;

/** One page, in all its languages, as far as it tells which page it is. */
interface Candidate {
  key: string;
  texts: Map<Locale, string>;
  files: SourcePath[];
}

/** What a page says; where its links lead changes with every file that moves. */
const textOf = ({ title, body }: Readonly<Record<string, FieldValue>>): string =>
  `${String(title ?? '')}\n${String(body ?? '').replace(/\]\([^)]*\)/g, ']')}`.replace(/\s+/g, ' ').trim();

const candidates = (
  pages: readonly { key: string; locale: Locale; sourcePath: SourcePath; fields: Record<string, FieldValue> }[],
): Candidate[] => {
  const byKey = new Map<string, Candidate>();
  for (const { key, locale, sourcePath, fields } of pages) {
    const candidate = byKey.get(key) ?? { key, texts: new Map<Locale, string>(), files: [] };
    if (typeof fields['body'] === 'string' && fields['body'].trim() !== '') candidate.texts.set(locale, textOf(fields));
    candidate.files.push(sourcePath);
    byKey.set(key, candidate);
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
};

const nameOf = (path: SourcePath): string => path.slice(path.lastIndexOf('/') + 1);

/** How well a page that is gone fits one that is new, word for word; 0: not at all. */
const exactFit = (gone: Candidate, fresh: Candidate): number => {
  const same = [...fresh.texts].filter(([locale, text]) => gone.texts.get(locale) === text).length;
  const names = new Set(fresh.files.map(nameOf));
  return same === 0 ? 0 : 2 * same + (gone.files.some((file) => names.has(nameOf(file))) ? 1 : 0);
};

const isSimilar = (words: (text: string) => Words, gone: Candidate, fresh: Candidate): boolean => {
  const shared = [...fresh.texts].flatMap(([locale, text]) => {
    const other = gone.texts.get(locale);
    return other === undefined ? [] : [editedShare(words(text), words(other))];
  });
  return shared.length > 0 && shared.every((share) => share <= MOST_EDITED);
};

const memoized = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const made = new Map<string, Value>();
  return (text) => {
    const value = made.get(text) ?? make(text);
    made.set(text, value);
    return value;
  };
};

/**
 * The pages whose file moved: key of an earlier import -> key of this one. Of two pages that say the same words, each
 * that is gone is one that is new, the one with the same file name first; one that was edited on the way counts only when
 * there is no choice. A page with a file that the source still holds (`isThere`) has not moved.
 */
export const findRenames = (
  drafts: readonly RecordDraft[],
  known: readonly KnownEntry[],
  isThere: (path: SourcePath) => boolean = () => false,
): ReadonlyMap<string, string> => {
  const pages = drafts.filter(({ type }) => type === 'page');
  const rows = known.filter(({ type }) => type === 'page');
  const present = new Set(pages.map(({ key }) => key));
  const before = new Set(rows.map(({ key }) => key));
  const staying = new Set(rows.filter(({ sourcePath }) => isThere(sourcePath)).map(({ key }) => key));
  const fresh = candidates(
    pages.filter(({ key }) => !before.has(key)).map((page) => ({ ...page, fields: page.localized })),
  );
  const gone = candidates(
    rows
      .filter(({ key, locale }) => locale !== '' && !present.has(key) && !staying.has(key))
      .map((row) => ({ ...row, fields: row.base.fields })),
  );
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  const take = (from: Candidate, to: Candidate): void => {
    renames.set(from.key, to.key);
    taken.add(to.key);
  };
  const byText = new Map<string, Candidate[]>();
  for (const page of gone)
    for (const text of new Set(page.texts.values())) byText.set(text, [...(byText.get(text) ?? []), page]);
  for (const page of fresh) {
    const fits = [...new Set([...page.texts.values()].flatMap((text) => byText.get(text) ?? []))]
      .filter(({ key }) => !renames.has(key))
      .map((candidate) => ({ candidate, fit: exactFit(candidate, page) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit);
    const [best] = fits;
    if (best !== undefined) take(best.candidate, page);
  }
  const [left, open] = [gone.filter(({ key }) => !renames.has(key)), fresh.filter(({ key }) => !taken.has(key))];
  if (left.length * open.length > MOST_PAIRS) return renames;
  const words = memoized(wordsOf);
  const similar = open.map((page) => ({ page, like: left.filter((candidate) => isSimilar(words, candidate, page)) }));
  for (const { page, like } of similar) {
    const [only] = like;
    const isChosenOnce = similar.filter((other) => only !== undefined && other.like.includes(only)).length === 1;
    if (only !== undefined && like.length === 1 && isChosenOnce) take(only, page);
  }
  return renames;
};

/** The source map as if the pages had always had their new keys; what moved remembers the old one. */
export const withRenames = (known: readonly KnownEntry[], renames: ReadonlyMap<string, string>): KnownEntry[] =>
  known.map((row) => {
    const key = row.type === 'page' ? renames.get(row.key) : undefined;
    return key === undefined ? row : { ...row, key, renamedFrom: row.key };
  });
