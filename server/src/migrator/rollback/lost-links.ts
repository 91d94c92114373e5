import { diagnostic, FILE_START, type Diagnostic } from '../diagnostics';
import type { EntrySnapshot, HeldLink, RowSnapshot } from '../ports';
import type { RollbackItem } from './rollback-plan';

/** The links of an entry as a run found it. */
export interface FoundLinks {
  draft: HeldLink[];
  published: HeldLink[];
}

/** The links that a row holds, each with its relation. */
export const linksIn = (row: RowSnapshot | null): HeldLink[] =>
  Object.entries(row?.relations ?? {}).flatMap(([field, targets]) => targets.map((target) => ({ field, ...target })));

export const foundLinks = (found: EntrySnapshot | null): FoundLinks => ({
  draft: linksIn(found?.draft ?? null),
  published: linksIn(found?.published ?? null),
});

const nameOf = ({ field, documentId, locale }: HeldLink): string => `${field} ${documentId} ${locale ?? ''}`;

/** The links that putting an entry back sets again, each once; all of them where the entry `isAbsent` by now. */
export const linksToRestore = (
  { action, fields }: Pick<RollbackItem, 'action' | 'fields'>,
  { draft, published }: FoundLinks,
  isAbsent: boolean,
): HeldLink[] => {
  if (action !== 'restore') return [];
  const links = [...draft.filter(({ field }) => isAbsent || fields.includes(field)), ...published];
  return [...new Map(links.map((link) => [nameOf(link), link])).values()];
};

/** An entry as it was, but for these links. */
export const withoutLinks = (found: EntrySnapshot, lost: readonly HeldLink[]): EntrySnapshot => {
  const names = new Set(lost.map(nameOf));
  const kept = (row: RowSnapshot): RowSnapshot => ({
    ...row,
    relations: Object.fromEntries(
      Object.entries(row.relations).map(([field, targets]) => [
        field,
        targets.filter((target) => !names.has(nameOf({ field, ...target }))),
      ]),
    ),
  });
  return { ...found, draft: kept(found.draft), published: found.published && kept(found.published) };
};

/** What people are told of an entry that is put back without these links. */
export const lostLinkNotes = (sourcePath: string, lost: readonly HeldLink[]): Diagnostic[] =>
  lost.map(({ field, documentId }) =>
    diagnostic(
      'LINK_TARGET_DELETED',
      sourcePath,
      FILE_START,
      `The entry that "${field}" named (${documentId}) was deleted since; the link is left out.`,
      'Link another entry by hand where one is needed.',
    ),
  );
