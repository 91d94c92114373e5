import type { Locale, RecordType } from '../../../server/src/contracts/values';
import type { RecordDraft } from '../../../server/src/migrator/model/record-draft';
import type { StoredEntry } from '../../../server/src/migrator/ports/entry';
import type { ItemRecord } from '../../../server/src/migrator/ports/items';
import type { Journal } from '../../../server/src/migrator/ports/journal';
import type { OpenRun } from '../../../server/src/migrator/ports/runs';
import type { KnownEntry } from '../../../server/src/migrator/ports/source-map';
import type { EntryWrite, Target } from '../../../server/src/migrator/ports/target';
import { hashOf } from '../../../server/src/migrator/canonical-hash';
import { itemKey, sourceIdOf } from '../../../server/src/migrator/plan/identity';

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

export const RUN: OpenRun = { id: 1, fence: 1 };

export interface MemoryState {
  target: Target;
  journal: Journal;
  entries: Map<string, StoredEntry>;
  /** Rows of the source map; a site but `default` stands in front of the key. */
  known: Map<string, KnownEntry & { site?: string }>;
  items: ItemRecord[];
  /** Number of writes to content and source map so far. */
  writes(): number;
  /** Makes the write of this item throw. */
  failOn(key: string): void;
}

/** A target and a journal in memory, with Strapi's rules: shared facts are one value for all locales of a document. */
export const memoryState = (): MemoryState => {
  const entries = new Map<string, StoredEntry>();
  // what readers see of an entry, whatever its draft says
  const online = new Map<string, StoredEntry>();
  const known: MemoryState['known'] = new Map();
  const items: ItemRecord[] = [];
  const failing = new Set<string>();
  let writes = 0;
  const place = (entry: { type: RecordType; documentId: string; locale: Locale }) =>
    `${entry.type} ${entry.documentId} ${entry.locale}`;
  const siblings = (documentId: string) => [...entries.values()].filter((entry) => entry.documentId === documentId);

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
    lock: () => Promise.resolve(),
    write: (entry) => {
      writes += 1;
      if (failing.has(place(entry))) return Promise.reject(new Error('the disk is full'));
      const before = entries.get(place(entry));
      const shared = { ...siblings(entry.documentId)[0]?.shared, ...split(entry.fields, true) };
      for (const sibling of siblings(entry.documentId)) sibling.shared = shared;
      entries.set(place(entry), {
        type: entry.type,
        documentId: entry.documentId,
        locale: entry.locale,
        fields: { ...before?.fields, ...split(entry.fields, false) },
        shared,
        relations: { ...before?.relations, ...entry.relations },
        ...(before === undefined || before.publication === 'draft'
          ? { publication: 'draft' as const, pending: [] }
          : { publication: 'modified' as const, pending: [...before.pending, ...Object.keys(entry.fields)] }),
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
      return Promise.resolve();
    },
    snapshot: ({ type, documentId, locale }) => {
      const stored = entries.get(place({ type, documentId, locale }));
      if (stored === undefined) return Promise.resolve(null);
      const values = { ...stored.fields, ...stored.shared };
      return Promise.resolve({
        type,
        documentId,
        locale,
        draft: { values, media: {}, relations: {} },
        published: null,
      });
    },
    snapshots: () => Promise.resolve([]),
    defaults: () => ({}),
    fieldRoles: () => ({ shared: SHARED, relations: new Set(), loose: new Set() }),
    linksTo: () => Promise.resolve([]),
    goneLinks: () => Promise.resolve([]),
    incomingLinks: () => Promise.resolve([]),
    putBackLinks: () => Promise.resolve(),
    restore: () => Promise.reject(new Error('not in memory')),
    // Undoes what a failed transaction wrote, as a database does.
    transaction: async (work) => {
      const saved = structuredClone([[...entries], [...known], [...online]] as const);
      try {
        return await work();
      } catch (error) {
        entries.clear();
        known.clear();
        online.clear();
        for (const [key, entry] of saved[0]) entries.set(key, entry);
        for (const [key, entry] of saved[1]) known.set(key, entry);
        for (const [key, entry] of saved[2]) online.set(key, entry);
        throw error;
      }
    },
  };
  const remember = (site: string, rows: Parameters<Journal['remember']>[2], areNew: boolean) => {
    for (const { original: _original, ...row } of rows) {
      const place = site === 'default' ? itemKey(row, row.locale) : `${site}: ${itemKey(row, row.locale)}`;
      if (areNew && known.has(place)) return Promise.reject(new Error('stored already'));
      writes += 1;
      known.set(place, site === 'default' ? row : { ...row, site });
    }
    return Promise.resolve([]);
  };
  const journal: Journal = {
    known: (site) => Promise.resolve(structuredClone([...known.values()].filter((row) => siteOf(row) === site))),
    knownOf: (site, { type, key }) =>
      Promise.resolve(
        [...known.values()].filter((row) => siteOf(row) === site && row.type === type && row.key === key),
      ),
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
    resolveConflict: () => Promise.resolve(),
    putBackSources: (sources) => {
      for (const { sourceId } of sources)
        for (const [key, row] of known) if (sourceIdOf(siteOf(row), row, row.locale) === sourceId) known.delete(key);
      return Promise.resolve([]);
    },
    remember: (_run, site, rows) => remember(site, rows, false),
    rememberNew: (_run, site, rows) => remember(site, rows, true),
    rememberPublished: (_run, sourceId, published = true) => {
      for (const row of known.values())
        if (sourceIdOf(siteOf(row), row, row.locale) === sourceId) row.base.published = published;
      return Promise.resolve([]);
    },
    isDone: (_run, key) => Promise.resolve(items.some((item) => item.key === key && item.state === 'done')),
    itemsAt: () => Promise.resolve([]),
  };
  return { target, journal, entries, known, items, writes: () => writes, failOn: (key) => failing.add(key) };
};
