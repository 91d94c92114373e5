import type { PlanReason } from '../../contracts/reasons';
import type { FileRecord, SourcePath } from '../model';
import type { KnownEntry } from '../ports';
import { itemKey, namedByLink } from './identity';

/** What a source holds at a path, page or not. */
export type SourceFile = Pick<FileRecord, 'path' | 'state' | 'diagnostics'>;

const reasonOf = ({ state, diagnostics }: SourceFile): PlanReason => {
  if (state === 'rejected') return 'file-refused';
  return diagnostics.some(({ code }) => code === 'RIVAL_PAGE') ? 'rival-file' : 'file-left-out';
};

/** A path and the folders above it: a folder that cannot be read is refused as a whole. */
const withFolders = (path: SourcePath): SourcePath[] =>
  path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));

/** Why the file at a path makes no page although the source holds it; null for a page, and for what is not there. */
export const whyNotImported = (files: readonly SourceFile[]): ((path: SourcePath) => PlanReason | null) => {
  const reasons = new Map(files.filter(({ state }) => state !== 'page').map((file) => [file.path, reasonOf(file)]));
  return (path) => withFolders(path).flatMap((each) => reasons.get(each) ?? [])[0] ?? null;
};

const linksOf = ({ base, locale }: KnownEntry) =>
  Object.values(base.relations)
    .flatMap((named) => named ?? [])
    .map((name) => ({ locale, ...namedByLink(name) }));

/**
 * The entries, by item key, that no draft names although their file is in the source: it was not imported, and what it
 * says now is not known. The records that such an entry names stay with it, and so do the redirects to it.
 */
export const stillInSource = (
  gone: readonly KnownEntry[],
  files: readonly SourceFile[],
): ReadonlyMap<string, PlanReason> => {
  const why = whyNotImported(files);
  const kept = new Map<string, PlanReason>();
  const open: KnownEntry[] = [];
  const keep = (entry: KnownEntry, reason: PlanReason): void => {
    const key = itemKey(entry, entry.locale);
    if (kept.has(key)) return;
    kept.set(key, reason);
    open.push(entry);
  };
  for (const entry of gone) {
    const reason = why(entry.sourcePath);
    if (reason !== null) keep(entry, reason);
  }
  if (kept.size === 0) return kept;
  const byPlace = new Map(gone.map((entry) => [`${entry.documentId} ${entry.locale}`, entry]));
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const reason = kept.get(itemKey(entry, entry.locale));
    for (const { documentId, locale } of entry.type === 'redirect' ? [] : linksOf(entry)) {
      const named = byPlace.get(`${documentId} ${locale}`);
      // another page has a file of its own, which tells what becomes of it
      if (named !== undefined && named.type !== 'page' && reason !== undefined) keep(named, reason);
    }
  }
  for (const redirect of gone.filter(({ type }) => type === 'redirect'))
    for (const { documentId, locale } of linksOf(redirect)) {
      const page = byPlace.get(`${documentId} ${locale}`);
      const reason = page && kept.get(itemKey(page, page.locale));
      if (reason !== undefined) keep(redirect, reason);
    }
  return kept;
};
