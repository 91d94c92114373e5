import type { Locale, RecordType } from '../../../model/contracts/values';
import type { RecordDraft } from '../../../migrator/model/record-draft';
import type { StoredEntry } from '../../../migrator/model/ports/entry';
import type { ItemRecord } from '../../../migrator/model/ports/items';
import type { Journal } from '../../../migrator/model/ports/journal';
import type { OpenRun } from '../../../migrator/model/ports/runs';
import type { KnownEntry } from '../../../migrator/model/ports/source-map';
import type { EntryWrite, Target } from '../../../migrator/model/ports/target';
import { NOTHING_JUDGED, type JudgedPages } from '../../../migrator/model/judged-pages';
import { hashOf } from '../../../migrator/canonical-hash';
import { itemKey, linkName, namedByLink, sourceIdOf } from '../../../migrator/plan/identity';
import { keepLinks } from '../../../migrator/plan/stored-state/links';
import { recordTypes } from '../../../model/record-types';
import { canonicalJson } from '../../../migrator/canonical-hash';
import type { SourceBefore } from '../../../migrator/model/ports/source-map';
import { restoredRows, snapshotOf, type Row } from './memory-snapshots';

/** A page draft with the fields that a test cares about. */
export const pageDraft = (key: string, locale: Locale, overrides: Partial<RecordDraft> = {}): RecordDraft => {
  const draft = {
    type: 'page' as const,
    key,
    locale,
    sourcePath: `${key}-${locale}.md`,
    localized: { title: `Title of ${key}`, body: 'One line.\n' },
    shared: locale === 'en' ? { kind: 'other' } : {},
    relations: { parent: null },
    original: null,
    ...overrides,
  };
  return { ...draft, contentHash: hashOf([draft.localized, draft.shared, draft.relations]) };
};

const SHARED = new Set('kind version key level auditCycle certificationStatus edition withdrawnOn'.split(' '));

const PUBLISHED = { publication: 'published' as const, pending: [] };

const siteOf = ({ site = 'default' }: { site?: string }) => site;

const split = (fields: EntryWrite['fields'], wantShared: boolean) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => SHARED.has(name) === wantShared));

const publicationOf = (draft: Row, published: Row | null): Pick<StoredEntry, 'publication' | 'pending'> => {
  if (published === null) return { publication: 'draft', pending: [] };
  const values = ({ fields, relations }: Row): Record<string, unknown> => ({ ...fields, ...relations });
  const [own, theirs] = [values(draft), values(published)];
  const pending = Object.keys({ ...own, ...theirs }).filter(
    (name) => canonicalJson(own[name] ?? null) !== canonicalJson(theirs[name] ?? null),
  );
  return pending.length === 0 ? PUBLISHED : { publication: 'modified', pending: pending.sort() };
};

export const RUN: OpenRun = { id: 1, fence: 1 };

export interface MemoryState {
  target: Target;
  journal: Journal;
  entries: Map<string, StoredEntry>;
  /** Rows of the source map; a site but `default` stands in front of the key. */
  known: Map<string, KnownEntry & { site?: string }>;
  items: ItemRecord[];
  /** The run that wrote each row of the source map last, under the same keys. */
  writers: Map<string, number>;
  /** Number of writes to content and source map so far. */
  writes(): number;
  /** Makes the write of this item throw. */
  failOn(key: string): void;
  /** The pages that the last import of a site took for different ones; imports in memory note them. */
  judged: Map<string, JudgedPages>;
  /** The same content and source map, which go their own way from now on. */
  fork(): MemoryState;
}

/** A row of the source map as an item of the journal keeps it. */
interface KeptRow extends Record<string, unknown> {
  key: string;
  row: KnownEntry;
  writer: number;
}

/** `online` is what readers see of an entry, whatever its draft says. */
type Content = Pick<MemoryState, 'entries' | 'known' | 'judged' | 'writers'> & { online: Map<string, StoredEntry> };

/** A target and a journal in memory, with Strapi's rules: shared facts are one value for all locales of a document. */
export const memoryState = (
  { entries, known, judged, writers, online }: Content = {
    entries: new Map(),
    known: new Map(),
    judged: new Map(),
    writers: new Map(),
    online: new Map(),
  },
): MemoryState => {
  const items: ItemRecord[] = [];
  const failing = new Set<string>();
  let writes = 0;
  const place = (entry: { type: RecordType; documentId: string; locale: Locale }) =>
    `${entry.type} ${entry.documentId} ${entry.locale}`;
  const siblings = (documentId: string) => [...entries.values()].filter((entry) => entry.documentId === documentId);
  const stands = (name: string, from: Pick<StoredEntry, 'locale'>): boolean => {
    const { documentId, locale = from.locale } = namedByLink(name);
    return [...entries.values()].some((entry) => entry.documentId === documentId && entry.locale === locale);
  };

  /** The links that lead to a document, with the entries that have them. */
  const linksTo = ({ type, documentId }: { type: RecordType; documentId: string }) =>
    [...entries.values()].flatMap((from) =>
      Object.entries(from.relations).flatMap(([field, named]) =>
        [named ?? []].flat().flatMap((name) => {
          const { documentId: target, locale = from.locale } = namedByLink(name);
          return target === documentId ? [{ from, field, to: { type, documentId, locale } }] : [];
        }),
      ),
    );
  const keptRow = (key: string): KeptRow | null => {
    const row = known.get(key);
    return row === undefined ? null : { key, row: structuredClone(row), writer: writers.get(key) ?? 0 };
  };
  const keyOfRow = (sourceId: string): string | undefined =>
    [...known].find(([, row]) => sourceIdOf(siteOf(row), row, row.locale) === sourceId)?.[0];

  const target: Target = {
    addresses: () => {
      const text = (value: unknown) => (typeof value === 'string' ? value : '');
      const redirects = [...entries.values()].filter(({ type }) => type === 'redirect');
      return Promise.resolve({
        pages: [...online.values()]
          .filter(({ type, fields }) => type === 'page' && text(fields['path']) !== '')
          .map(({ documentId, locale, fields }) => ({
            ...{ documentId, locale },
            ...{ path: text(fields['path']), title: text(fields['title']) },
          })),
        redirects: redirects.map(({ documentId, fields }) => ({
          ...{ documentId, from: text(fields['from']), to: text(fields['to']), code: Number(fields['code']) },
        })),
      });
    },
    read: (documents) =>
      Promise.resolve(
        structuredClone(
          [...entries.values()].filter((entry) => documents.some(({ documentId }) => documentId === entry.documentId)),
        ),
      ),
    holders: (refs) =>
      Promise.resolve(
        refs.flatMap(({ type, key }) => {
          const holder = [...entries.values()].find((entry) => entry.type === type && entry.shared['key'] === key);
          return holder === undefined ? [] : [{ type, key, documentId: holder.documentId }];
        }),
      ),
    write: (entry) => {
      writes += 1;
      if (failing.has(place(entry))) return Promise.reject(new Error('the disk is full'));
      const before = entries.get(place(entry));
      const shared = { ...siblings(entry.documentId)[0]?.shared, ...split(entry.fields, true) };
      for (const sibling of siblings(entry.documentId)) sibling.shared = shared;
      const fields = { ...before?.fields, ...split(entry.fields, false) };
      const relations = { ...before?.relations, ...entry.relations };
      entries.set(place(entry), {
        type: entry.type,
        documentId: entry.documentId,
        locale: entry.locale,
        ...{ fields, shared, relations },
        ...publicationOf({ fields, shared, relations }, online.get(place(entry)) ?? null),
      });
      return Promise.resolve();
    },
    publish: (entry) => {
      writes += 1;
      const stored = entries.get(place(entry));
      if (stored) online.set(place(entry), structuredClone(Object.assign(stored, PUBLISHED)));
      return Promise.resolve();
    },
    unpublish: (entry) => {
      writes += 1;
      const stored = entries.get(place(entry));
      if (stored) Object.assign(stored, { publication: 'draft', pending: [] });
      online.delete(place(entry));
      return Promise.resolve();
    },
    remove: (entry) => {
      writes += 1;
      entries.delete(place(entry));
      online.delete(place(entry));
      for (const other of entries.values()) other.relations = keepLinks(other.relations, (name) => stands(name, other));
      return Promise.resolve();
    },
    snapshot: (entry) => {
      const stored = entries.get(place(entry));
      return Promise.resolve(structuredClone(stored ? snapshotOf(stored, online.get(place(entry))) : null));
    },
    snapshots: (documents) => {
      const wanted = new Set(documents.map(({ documentId }) => documentId));
      const stored = [...entries.values()].filter(({ documentId }) => wanted.has(documentId));
      return Promise.resolve(structuredClone(stored.map((entry) => snapshotOf(entry, online.get(place(entry))))));
    },
    defaults: () => ({}),
    fieldRoles: (type) => ({
      shared: SHARED,
      relations: new Set(
        Object.entries(recordTypes[type].attributes).flatMap(([name, one]) => (one.type === 'relation' ? [name] : [])),
      ),
      loose: new Set(type === 'redirect' ? ['page'] : []),
    }),
    linksTo: (documents) => Promise.resolve(documents.flatMap(linksTo)),
    goneLinks: (_type, links) =>
      Promise.resolve(links.filter(({ documentId, locale }) => !stands(documentId, { locale: locale ?? '' }))),
    incomingLinks: (entry) =>
      Promise.resolve(
        linksTo(entry)
          .filter(({ to }) => place(to) === place(entry))
          .map(({ from, field }) => ({
            ...{ uid: from.type, field, toPublished: false, order: {} },
            from: { documentId: from.documentId, locale: from.locale, published: false },
          })),
      ),
    putBackLinks: (entry, links) => {
      for (const { uid, field, from } of links) {
        if ('id' in from) continue;
        const holder = [...entries.values()].find(
          ({ type, documentId, locale }) =>
            type === uid && documentId === from.documentId && locale === (from.locale ?? ''),
        );
        if (holder && (holder.relations[field] ?? null) === null)
          holder.relations[field] = linkName(holder.type, entry);
      }
      return Promise.resolve();
    },
    restore: (wanted) => {
      writes += 1;
      const { type, documentId, locale } = wanted.to;
      const at = place(wanted.to);
      const draft = entries.get(at);
      const now = draft ? { draft, online: online.get(at) ?? null } : null;
      const rows = restoredRows(wanted, now, (name) => SHARED.has(name));
      for (const sibling of siblings(documentId)) sibling.shared = rows.draft.shared;
      const entry = { type, documentId, locale, ...rows.draft };
      entries.set(at, { ...entry, ...publicationOf(rows.draft, rows.online) });
      if (rows.online === null) online.delete(at);
      else online.set(at, { type, documentId, locale, ...rows.online, ...PUBLISHED });
      return Promise.resolve();
    },
    writing: async (_writes, _tries, work) => target.transaction(work),
    // Undoes what a failed transaction wrote, as a database does.
    transaction: async (work) => {
      const saved = structuredClone([[...entries], [...known], [...online], [...writers]] as const);
      const done = items.length;
      try {
        return await work();
      } catch (error) {
        entries.clear();
        known.clear();
        writers.clear();
        online.clear();
        items.length = done;
        for (const [key, entry] of saved[0]) entries.set(key, entry);
        for (const [key, entry] of saved[1]) known.set(key, entry);
        for (const [key, run] of saved[3]) writers.set(key, run);
        for (const [key, entry] of saved[2]) online.set(key, entry);
        throw error;
      }
    },
  };
  const remember = (run: OpenRun, site: string, rows: Parameters<Journal['remember']>[2], areNew: boolean) => {
    const before: SourceBefore[] = [];
    for (const { original: _original, ...row } of rows) {
      const place = site === 'default' ? itemKey(row, row.locale) : `${site}: ${itemKey(row, row.locale)}`;
      if (areNew && known.has(place)) return Promise.reject(new Error('stored already'));
      writes += 1;
      before.push({ sourceId: sourceIdOf(site, row, row.locale), row: keptRow(place) });
      writers.set(place, run.id);
      known.set(place, site === 'default' ? row : { ...row, site });
    }
    return Promise.resolve(before);
  };
  const journal: Journal = {
    known: (site) =>
      Promise.resolve({ rows: structuredClone([...known.values()].filter((row) => siteOf(row) === site)), next: null }),
    knownOf: (site, { type, key }) =>
      Promise.resolve(
        [...known.values()].filter((row) => siteOf(row) === site && row.type === type && row.key === key),
      ),
    judged: (site) => Promise.resolve(judged.get(site) ?? NOTHING_JUDGED),
    knownElsewhere: (site, refs) =>
      Promise.resolve(
        [...known.values()].filter(
          (row) => siteOf(row) !== site && refs.some(({ type, key }) => type === row.type && key === row.key),
        ),
      ),
    openRun: () => Promise.resolve(RUN),
    reopenRun: () => Promise.resolve(RUN),
    assertLease: () => Promise.resolve(),
    closeRun: () => Promise.resolve(),
    record: (_run, item) => {
      items.push(item);
      return Promise.resolve();
    },
    recordAll: (_run, done) => {
      items.push(...done);
      return Promise.resolve();
    },
    recordKept: () => Promise.resolve(),
    addFindings: () => Promise.resolve(),
    resolveConflict: () => Promise.resolve(),
    putBackSources: (sources) => {
      const replaced = sources.map(({ sourceId, row }) => {
        const key = keyOfRow(sourceId);
        const before = key === undefined ? null : keptRow(key);
        if (key !== undefined) known.delete(key);
        const kept = row as KeptRow | null;
        if (kept !== null) {
          known.set(kept.key, structuredClone(kept.row));
          writers.set(kept.key, kept.writer);
        }
        return { sourceId, row: before };
      });
      return Promise.resolve(replaced);
    },
    remember: (run, site, rows) => remember(run, site, rows, false),
    rememberNew: (run, site, rows) => remember(run, site, rows, true),
    rememberPublished: (run, sourceId, published = true) => {
      const key = keyOfRow(sourceId);
      const before = key === undefined ? null : keptRow(key);
      if (key === undefined || before === null) return Promise.resolve([]);
      known.set(key, { ...before.row, base: { ...before.row.base, published } });
      writers.set(key, run.id);
      return Promise.resolve([{ sourceId, row: before }]);
    },
    isDone: (_run, key) => Promise.resolve(items.some((item) => item.key === key && item.state === 'done')),
    itemsAt: () => Promise.resolve([]),
  };
  return {
    ...{ target, journal, entries, known, judged, writers, items },
    writes: () => writes,
    failOn: (key) => failing.add(key),
    fork: () => memoryState(structuredClone({ entries, known, judged, writers, online })),
  };
};
