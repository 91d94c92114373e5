import type { PlanReason } from '../../../model/contracts/reasons';
import { isDataFile } from '../../findings';
import type { FileRecord } from '../../model/file-record';
import type { SourcePath } from '../../model/source';
import type { KnownEntry } from '../../model/ports/source-map';
import { itemKey, namedByLink } from '../identity';

/** A file of the source, page or not. */
export type SourceFile = Pick<FileRecord, 'path' | 'state' | 'findings'>;

const reasonOf = ({ state, findings }: SourceFile): PlanReason => {
  if (state === 'rejected') return 'file-refused';
  return findings.some(({ code }) => code === 'RIVAL_PAGE') ? 'rival-file' : 'file-left-out';
};

/** A path and the folders above it, because a folder that cannot be read is refused as a whole. */
const withFolders = (path: SourcePath): SourcePath[] =>
  path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));

/** Why a file of the source is not imported as a page; null for a page, and for a path that does not exist. */
export const whyNotImported = (files: readonly SourceFile[]): ((path: SourcePath) => PlanReason | null) => {
  const isLeft = ({ state, findings }: SourceFile): boolean =>
    // what a file of data lists is read, whatever the file is
    state !== 'page' && state !== 'version' && !isDataFile(findings);
  const reasons = new Map(files.filter(isLeft).map((file) => [file.path, reasonOf(file)]));
  return (path) => withFolders(path).flatMap((each) => reasons.get(each) ?? [])[0] ?? null;
};

const linksOf = ({ base, locale }: KnownEntry) =>
  Object.values(base.relations)
    .flatMap((named) => named ?? [])
    .map((name) => ({ locale, ...namedByLink(name) }));

/**
 * The entries, by item key, without a draft whose file exists in the source but was not imported, so that its content
 * is unknown. The records that such an entry names are kept with it, and so are redirects to it.
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
      // what happens to another page depends on its own file
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
