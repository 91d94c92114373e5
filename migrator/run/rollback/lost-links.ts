import { say } from '../../../model/say';
import { newFinding, FILE_START, type Finding } from '../../findings';
import type { HeldLink } from '../../model/ports/links';
import type { EntrySnapshot, RowSnapshot } from '../../model/ports/snapshot';
import type { RollbackItem } from './rollback-plan';

/** The links of an entry as a run found it. */
export interface FoundLinks {
  draft: HeldLink[];
  published: HeldLink[];
}

/** The links of a row, each with its relation. */
export const linksIn = (row: RowSnapshot | null): HeldLink[] =>
  Object.entries(row?.relations ?? {}).flatMap(([field, targets]) => targets.map((target) => ({ field, ...target })));

export const foundLinks = (found: EntrySnapshot | null): FoundLinks => ({
  draft: linksIn(found?.draft ?? null),
  published: linksIn(found?.published ?? null),
});

const nameOf = ({ field, documentId, locale }: HeldLink): string => `${field} ${documentId} ${locale ?? ''}`;

/** The links that restoring an entry sets again, each once. If the entry `isAbsent`, these are all of its links. */
export const linksToRestore = (
  { action, fields }: Pick<RollbackItem, 'action' | 'fields'>,
  { draft, published }: FoundLinks,
  isAbsent: boolean,
): HeldLink[] => {
  if (action !== 'restore') return [];
  const links = [...draft.filter(({ field }) => isAbsent || fields.includes(field)), ...published];
  return [...new Map(links.map((link) => [nameOf(link), link])).values()];
};

/** An entry as it was, without these links. */
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

/** The findings for an entry that is restored without these links. */
export const lostLinkNotes = (sourcePath: string, lost: readonly HeldLink[]): Finding[] =>
  lost.map(({ field, documentId }) =>
    newFinding(
      'LINK_TARGET_DELETED',
      sourcePath,
      FILE_START,
      say('linkTargetDeleted', {
        field,
        documentId,
      }),
      say('linkManually'),
    ),
  );
