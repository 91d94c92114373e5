import { defaultSiteRules, linkSite, readPage, type PageDraft } from '../../../migrator';
import { findRenames, withRenames } from '../../../migrator/plan/items/find-renames';
import type { RecordDraft } from '../../../migrator/model/record-draft';
import type { Plan } from '../../../migrator/plan/plan';
import { readKnown } from '../../../migrator/plan/stored-state/read-known';
import type { Outcome } from '../../../migrator/run/perform-items';
import type { KnownEntry } from '../../../migrator/model/ports/source-map';
import { applyIn, planIn, type MemoryOptions } from './memory-import';
import type { MemoryState } from './memory-state';

/** The files of a source, by path. */
export type Files = Readonly<Record<string, string>>;

const slugsOf = (known: readonly KnownEntry[]) =>
  known.flatMap(({ key, locale, base }) =>
    typeof base.fields['slug'] === 'string' ? [{ group: key, locale, slug: base.fields['slug'] }] : [],
  );

const read = new Map<string, PageDraft>();

/** The reading of a page by itself; kept, because the same page is read again and again. */
const readOnce = (path: string, text: string): PageDraft => {
  const key = `${path} ${text}`;
  const draft = read.get(key) ?? readPage({ path, bytes: new TextEncoder().encode(text) }, defaultSiteRules);
  read.set(key, draft);
  return draft;
};

/** The drafts of a source for an import into this state, linked as the service does: again where pages have moved. */
const draftsOf = async (state: MemoryState, files: Files): Promise<RecordDraft[]> => {
  const pages = Object.entries(files).map(([path, text]) => readOnce(path, text));
  const linked = (known: readonly KnownEntry[]) => {
    const groups = new Map(known.map(({ documentId, key }) => [documentId, key]));
    const heldSlugs = [...state.entries.values()].flatMap(({ documentId, locale, fields }) =>
      typeof fields['slug'] === 'string'
        ? [{ group: groups.get(documentId) ?? null, locale, slug: fields['slug'] }]
        : [],
    );
    return linkSite(pages, defaultSiteRules, { slugs: slugsOf(known), heldSlugs }).drafts;
  };
  const known = await readKnown(state.journal, 'default');
  const drafts = linked(known);
  const renames = findRenames(drafts, known, undefined, await state.journal.judged('default'));
  return renames.size === 0 ? drafts : linked(withRenames(known, renames));
};

export const planFiles = async (state: MemoryState, files: Files, options: MemoryOptions): Promise<Plan> =>
  planIn(state, await draftsOf(state, files), options);

const failures = (outcomes: readonly Outcome<{ key: string }>[]): string[] =>
  outcomes.flatMap(({ item, error }) => (error === null ? [] : [`${item.key}: ${error}`]));

/** Plans and applies. Throws where an item fails. */
export const importFiles = async (state: MemoryState, files: Files, options: MemoryOptions): Promise<Plan> => {
  const plan = await planFiles(state, files, options);
  const failed = failures(await applyIn(state, plan));
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return plan;
};

/** Does the work, and answers the states that a stop between two of its transactions leaves. */
export const statesOnTheWay = async (
  state: MemoryState,
  work: AsyncIterable<Outcome<{ key: string }>[]>,
): Promise<MemoryState[]> => {
  const states = [state.fork()];
  for await (const outcomes of work) {
    const failed = failures(outcomes);
    if (failed.length > 0) throw new Error(failed.join('\n'));
    states.push(state.fork());
  }
  return states;
};

/** All that an import stores, one line each. */
export const contentOf = ({ entries, known }: MemoryState): string[] =>
  [...[...entries].map((entry) => JSON.stringify(entry)), ...[...known].map((row) => JSON.stringify(['known', row]))]
    .map((line) => JSON.stringify(sorted(JSON.parse(line))))
    .sort();

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
};
