import type { Finding } from '../findings';
import { groupBy } from '../group-by';
import type { FileRecord } from '../model/file-record';
import type { UrlPath } from '../model/page';
import type { RecordDraft } from '../model/record-draft';
import type { Site } from '../model/site';
import type { SourcePath } from '../model/source';
import { keepHere } from '../model/ports/long-texts';
import { storable } from '../storable';
import { redirectDrafts } from './addresses/redirects';
import { replacements } from './addresses/rivals';
import { orExcluded } from './decide';
import { siteAssets } from './links/assets';
import type { Linking } from './linking';
import { recordDrafts } from './records/named-record';
import { listedLinks, listedUse } from './records/documents/listed-documents';
import { leftOutRecord, pageRecord, recordDraft, versionRecord, type ResolvedPage } from './records/page-records';
import { versionRecords } from './records/versions/version-records';
import { inWritingOrder } from './relations/writing-order';

/**
 * A linked site as a plan takes it: a record of each file, and the drafts of entries in writing order. It contains only text
 * that every database can store.
 */
export const writeSite = (site: Linking): Site => {
  const { drafts, linked, versions, leftOut, listed, supporting, findings, context, rules } = site;
  const { only: isWanted = () => true, setAside = keepHere } = context;
  // checked while their texts are in memory: later these would be read from the disk for it
  const checked = new WeakSet<object>();
  const keep = <Value extends object>(value: Value): Value => {
    const kept = setAside(storable(value));
    checked.add(kept);
    return kept;
  };
  const files = new Map(
    leftOut.map((draft): [SourcePath, FileRecord] => [draft.path, leftOutRecord(orExcluded(draft))]),
  );
  for (const [path, links] of listedLinks(listed)) {
    const file = files.get(path);
    if (file !== undefined) files.set(path, { ...file, links });
  }
  const pages = new Map<SourcePath, RecordDraft>();
  const succeeded = groupBy(versions, ({ of }) => of);
  for (const page of linked) {
    const entry = keep(
      recordDraft(
        page,
        succeeded.get(page.path)?.map((version) => version.page.group),
      ),
    );
    pages.set(page.path, entry);
    const file = pageRecord(page, entry.contentHash);
    files.set(page.path, keep(file));
  }
  const texts = versionRecords(versions, rules.defaultLocale).flatMap(recordDrafts).map(keep);
  for (const version of versions) {
    const { path } = version.page;
    const own = pages.get(path) ?? texts.find(({ sourcePath }) => sourcePath === path);
    files.set(path, keep(versionRecord(version, own?.contentHash ?? '')));
  }
  const ordered = inWritingOrder(linked);
  const forms = linkedForms(linked);
  const redirects = redirectDrafts(ordered, replacements(site), forms);
  const described = withMarks(supporting, [...pages.values()]).filter(({ namedBy = [] }) => namedBy.some(isWanted));
  const evidence = new Set(described.flatMap(({ type, media = [] }) => (type === 'document' ? media : [])));
  const check = <Value extends object>(value: Value): Value => (checked.has(value) ? value : storable(value));
  return {
    files: [
      ...drafts.flatMap(({ path }) => (isWanted(path) ? (files.get(path) ?? []) : [])),
      ...[...groupBy(findings, ({ path }) => path)].map(([path, found]) => recordOfNoPage(path, found)),
    ]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(check),
    drafts: [
      ...described,
      ...ordered.flatMap(({ path }) => (isWanted(path) ? (pages.get(path) ?? []) : [])),
      ...texts.filter(({ namedBy = [] }) => namedBy.some(isWanted)),
      ...redirects.filter(({ sourcePath }) => isWanted(sourcePath)),
    ].map(check),
    assets: storable(
      siteAssets([
        ...[...ordered, ...versions.map(({ page }) => page)].filter(({ path }) => isWanted(path)),
        ...listed.filter(({ asset }) => asset !== null && evidence.has(asset.sha256)).map(listedUse),
      ]),
    ),
  };
};

/** A file that is not read as a page, which is listed because there are findings about it. */
const recordOfNoPage = (path: SourcePath, findings: Finding[]): FileRecord =>
  leftOutRecord({
    path,
    state: 'skipped',
    attributes: {},
    switcher: null,
    includedBy: [],
    rules: [],
    certifications: [],
    processors: [],
    documents: [],
    findings,
  });

/** File of a page -> the paths by which links name it. */
const linkedForms = (pages: readonly ResolvedPage[]): Map<SourcePath, Set<UrlPath>> => {
  const forms = new Map<SourcePath, Set<UrlPath>>();
  for (const { named } of pages)
    for (const { path, form } of named) forms.set(path, (forms.get(path) ?? new Set()).add(form));
  return forms;
};

/** Marks records as drafts where every page that names them is one, because readers see none of these pages. */
const withMarks = (records: readonly RecordDraft[], pages: readonly RecordDraft[]): RecordDraft[] => {
  const marked = new Set(pages.filter(({ markedDraft }) => markedDraft).map(({ sourcePath }) => sourcePath));
  return records.map((record) => {
    const { namedBy = [] } = record;
    return namedBy.length > 0 && namedBy.every((path) => marked.has(path)) ? { ...record, markedDraft: true } : record;
  });
};
