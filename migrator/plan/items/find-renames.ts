import type { FieldValue, Locale } from '../../../model/contracts/values';
import { groupBy } from '../../group-by';
import { areJudged, NOTHING_JUDGED, type JudgedPages } from '../../model/judged-pages';
import type { RecordDraft } from '../../model/record-draft';
import type { SourcePath } from '../../model/source';
import type { KnownEntry } from '../../model/ports/source-map';

/** The largest share of changed words with which a page still counts as moved and edited. */
const MOST_EDITED = 0.1;
/** With more pairs of removed and new pages than this, only unedited pages are matched. */
const MOST_PAIRS = 100_000;

/** One page in all its languages, with what identifies it. */
interface Candidate {
  key: string;
  texts: Map<Locale, string>;
  /** The title and the file name of each language: what is left to tell a page without a text by. */
  labels: string[];
  files: SourcePath[];
}

/** The targets of links, in markdown and in HTML; they change with every file that moves. */
const TARGETS = /(?<=\])\([^)]*\)|\b(?:src|href)\s*=\s*(?:"[^"]*"|'[^']*')/g;

const textOf = ({ title, body }: Readonly<Record<string, FieldValue>>): string =>
  `${String(title ?? '')}\n${String(body ?? '').replace(TARGETS, '')}`.replace(/\s+/g, ' ').trim();

const candidates = (
  pages: readonly { key: string; locale: Locale; sourcePath: SourcePath; fields: Record<string, FieldValue> }[],
): Candidate[] => {
  const byKey = new Map<string, Candidate>();
  for (const { key, locale, sourcePath, fields } of pages) {
    const candidate = byKey.get(key) ?? { key, texts: new Map<Locale, string>(), labels: [], files: [] };
    if (typeof fields['body'] === 'string' && fields['body'].trim() !== '') candidate.texts.set(locale, textOf(fields));
    candidate.labels.push(`${locale} ${String(fields['title'] ?? '')} ${nameOf(sourcePath)}`);
    candidate.files.push(sourcePath);
    byKey.set(key, candidate);
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
};

const nameOf = (path: SourcePath): string => path.slice(path.lastIndexOf('/') + 1);

const labelOf = ({ labels }: Candidate): string => labels.toSorted().join('\n');

/** How well a removed page fits a new one by exactly equal texts; 0 means not at all. */
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
 * The pages whose file moved: key of an earlier import -> key of this one. A removed and a new page with the same text
 * are one page; of several, those with the same file name are matched first. A page that was edited too is matched only
 * when there is no other choice, and a page without a text by its title and file name. A page whose file still exists in the
 * source (`isThere`) has not moved. A page that an import moved in some of its languages before it was stopped has the key
 * that it got then, and that of a policy goes on as its text that is the page now (`succeeds`); pages that the last import took for different ones (`judged`) stay different unless their texts are equal.
 */
export const findRenames = (
  drafts: readonly RecordDraft[],
  known: readonly KnownEntry[],
  isThere: (path: SourcePath) => boolean = () => false,
  judged: JudgedPages = NOTHING_JUDGED,
): ReadonlyMap<string, string> => {
  const pages = drafts.filter(({ type }) => type === 'page');
  const rows = known.filter(({ type }) => type === 'page');
  const present = new Set(pages.map(({ key }) => key));
  const before = new Set(rows.map(({ key }) => key));
  const staying = new Set(rows.filter(({ sourcePath }) => isThere(sourcePath)).map(({ key }) => key));
  const left = rows.filter(({ key }) => !present.has(key) && !staying.has(key));
  const renames = begunRenames(
    left,
    rows.filter(({ key }) => present.has(key)),
  );
  // the page of a policy goes on where another of its texts is the page now
  const former = new Set(rows.map(({ key }) => key).filter((key) => !present.has(key)));
  for (const { key, succeeds = [] } of pages) {
    const known = before.has(key) ? undefined : succeeds.find((each) => former.has(each) && !renames.has(each));
    if (known !== undefined && ![...renames.values()].includes(key)) renames.set(known, key);
  }
  const moved = new Set(renames.values());
  const gone = candidates(
    left
      .filter(({ key, locale }) => locale !== '' && !renames.has(key))
      .map((row) => ({ ...row, fields: row.base.fields })),
  );
  if (gone.length === 0) return renames;
  const fresh = candidates(
    pages.filter(({ key }) => !before.has(key) && !moved.has(key)).map((page) => ({ ...page, fields: page.localized })),
  );
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
  const byLabel = (pages: readonly Candidate[]): ReadonlyMap<string, Candidate[]> =>
    groupBy(
      pages.filter(({ texts }) => texts.size === 0),
      labelOf,
    );
  const labelled = byLabel(gone);
  for (const [label, [page, ...others]] of byLabel(fresh)) {
    const [only, ...rivals] = labelled.get(label) ?? [];
    if (page === undefined || only === undefined || others.length + rivals.length > 0) continue;
    if (!areJudged(judged, only.key, page.key)) take(only, page);
  }
  const [rest, open] = [gone.filter(({ key }) => !renames.has(key)), fresh.filter(({ key }) => !taken.has(key))];
  if (rest.length * open.length > MOST_PAIRS) return renames;
  const words = memoized(wordsOf);
  const similar = open.map((page) => ({
    page,
    like: rest.filter((candidate) => !areJudged(judged, candidate.key, page.key) && isSimilar(words, candidate, page)),
  }));
  for (const { page, like } of similar) {
    const [only] = like;
    const isChosenOnce = similar.filter((other) => only !== undefined && other.like.includes(only)).length === 1;
    if (only !== undefined && like.length === 1 && isChosenOnce) take(only, page);
  }
  return renames;
};

/** The new keys of the pages of which an import has moved some languages and not others. */
const begunRenames = (gone: readonly KnownEntry[], standing: readonly KnownEntry[]): Map<string, string> => {
  const keys = new Map(standing.map(({ documentId, key }) => [documentId, key]));
  return new Map(
    gone.flatMap(({ key, documentId }) => {
      const now = keys.get(documentId);
      return now === undefined ? [] : [[key, now]];
    }),
  );
};

/**
 * The source map with the new keys of pages; rows of moved pages keep the old key in `renamedFrom`. A row is left out where
 * the page has one with its new key already.
 */
export const withRenames = (known: readonly KnownEntry[], renames: ReadonlyMap<string, string>): KnownEntry[] => {
  const keys = new Set(renames.values());
  const before = new Set(known.flatMap((row) => (keys.has(row.key) ? [`${row.type} ${row.key} ${row.locale}`] : [])));
  return known.flatMap((row) => {
    const key = row.type === 'page' ? renames.get(row.key) : undefined;
    if (key === undefined) return [row];
    return before.has(`${row.type} ${key} ${row.locale}`) ? [] : [{ ...row, key, renamedFrom: row.key }];
  });
};

/** A word, or a Chinese character. */
const WORD = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

/** How often each word occurs in a text. */
interface Words {
  count: number;
  byWord: ReadonlyMap<string, number>;
}

const wordsOf = (text: string): Words => {
  const byWord = new Map<string, number>();
  let count = 0;
  for (const [word] of text.matchAll(WORD)) {
    byWord.set(word, (byWord.get(word) ?? 0) + 1);
    count += 1;
  }
  return { count, byWord };
};

/** The share, 0 to 1, of words of the longer text that the other one does not have, in any order. */
const editedShare = (a: Words, b: Words): number => {
  const longest = Math.max(a.count, b.count);
  if (longest === 0) return 0;
  // the numbers of words are enough to decide
  if (Math.min(a.count, b.count) < longest / 2) return 1;
  let common = 0;
  for (const [word, times] of a.byWord) common += Math.min(times, b.byWord.get(word) ?? 0);
  return 1 - common / longest;
};
