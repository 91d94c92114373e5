import { groupBy } from '../../../group-by';
import { versionedFolder, versionName, type VersionName } from '../../../versions/version-name';
import type { ResolvedPage } from '../page-records';

/** A text in all its languages. */
export interface Text {
  group: string;
  pages: readonly ResolvedPage[];
  name: VersionName;
}

/** The kinds of page whose texts are in force from a day on: the versions of a product's documentation are pages of their own. */
const KINDS = new Set(['legal', 'sla', 'privacy']);

/** Docusaurus writes the documents that are not released yet below `next`: nobody knows when they are. */
const isUnreleased = ({ path, url }: ResolvedPage, documented: ReadonlySet<string>): boolean =>
  url.split('/').includes('next') && documented.has(path.split('/')[0] ?? '');

/**
 * The texts that may be versions of one page: those whose names say so, and those that supersede each other. What is marked as a
 * draft is none.
 */
export const familiesOf = (pages: readonly ResolvedPage[]): Text[][] => {
  const documented = new Set(pages.flatMap(({ path }) => versionedFolder(path) ?? []));
  const byGroup = groupBy(
    pages.filter((page) => !isUnreleased(page, documented)),
    ({ group }) => group,
  );
  const texts = [...byGroup].flatMap(([group, own]): Text[] => {
    const [first] = own;
    const isPolicy = own.every(({ kind, draft }) => KINDS.has(kind) && !draft.markedDraft);
    return first === undefined || !isPolicy ? [] : [{ group, pages: own, name: versionName(group, first.url) }];
  });
  const families = new Map<Text, Text[]>();
  const join = (one: Text, other: Text | undefined): void => {
    const [own, its] = [families.get(one) ?? [one], other && (families.get(other) ?? [other])];
    if (its === undefined || own.includes(its[0] ?? one)) return;
    const all = [...own, ...its];
    for (const each of all) families.set(each, all);
  };
  const known = new Map(texts.map((text) => [text.group, text]));
  for (const [first, ...others] of groupBy(texts, ({ name }) => name.base).values())
    for (const other of others) if (first !== undefined) join(first, other);
  for (const text of texts)
    for (const { supersededBy } of text.pages) if (supersededBy !== null) join(text, known.get(supersededBy));
  return [...new Set(families.values())];
};
