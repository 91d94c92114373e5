import { memoryMedia } from '../../../../support/memory/memory-media';
import { applyingIn, planIn } from '../../../../support/memory/memory-import';
import { doneItems, planRollbackIn, rollingBackAs } from '../../../../support/memory/memory-rollback';
import { memoryState, pageDraft, type MemoryState } from '../../../../support/memory/memory-state';
import type { RecordDraft } from '../../../../../migrator/model/record-draft';
import type { DoneItem } from '../../../../../migrator/model/ports/items';
import type { OpenRun } from '../../../../../migrator/model/ports/runs';
import type { RollbackItem } from '../../../../../migrator/run/rollback/rollback-plan';
import type { Verdict } from '../../../../../migrator/run/rollback/verdict';

const run = (id: number): OpenRun => ({ id, fence: id });

const importIn = async (state: MemoryState, drafts: RecordDraft[], id: number): Promise<DoneItem[]> => {
  const plan = await planIn(state, drafts, { publish: true });
  for await (const outcomes of applyingIn(state, plan, memoryMedia(), [], run(id)))
    expect(outcomes.map(({ error }) => error)).toEqual(outcomes.map(() => null));
  return doneItems(state, plan);
};

const entryOf = (state: MemoryState, key: string, locale = 'en') => {
  const id = [...state.known.values()].find((row) => row.key === key)?.documentId;
  const found = [...state.entries.values()].find((entry) => entry.documentId === id && entry.locale === locale);
  if (found === undefined) throw new Error(`no entry of ${key} ${locale}`);
  return found;
};

/** An editor's change before the item at this place is rolled back. */
type Edits = Record<number, (state: MemoryState) => void>;

/** Rolls an import back as planned while an editor works; answers what became of each entry, by key. */
const rollBackDuring = async (state: MemoryState, done: DoneItem[], id: number, edits: Edits) => {
  const items = await planRollbackIn(state, done, id);
  const otherwise = new Map<string, Verdict>();
  let at = 0;
  edits[at]?.(state);
  for await (const outcomes of rollingBackAs(items, state, done, run(id), otherwise)) {
    expect(outcomes.map(({ error }) => error)).toEqual(outcomes.map(() => null));
    at += outcomes.length;
    edits[at]?.(state);
  }
  const shown = ({ key, action, fields }: Pick<RollbackItem, 'key' | 'action' | 'fields'>) => {
    const late = otherwise.get(key);
    return [key, late === undefined ? action : [late.action, ...late.fields].join(' '), fields] as const;
  };
  return Object.fromEntries(items.map((item) => shown(item).slice(0, 2) as [string, string]));
};

/** All languages of a document have its shared facts, so that an edit in one of them is an edit in all. */
const editFact = (state: MemoryState, key: string, value: string): void => {
  const shared = { ...entryOf(state, key).shared, kind: value };
  const { documentId } = entryOf(state, key);
  for (const entry of state.entries.values()) if (entry.documentId === documentId) entry.shared = shared;
};

const editKind = (state: MemoryState): void => {
  editFact(state, 'a', 'faq');
};

const languages = (key: string, kind: string, title: string): RecordDraft[] =>
  ['en', 'zh-CN'].map((locale) =>
    pageDraft(key, locale, {
      localized: { title: `${title} ${locale}`, body: 'One line.\n' },
      shared: locale === 'en' ? { kind } : {},
    }),
  );

describe('what editors do while a rollback is under way', () => {
  const updated = async () => {
    const state = memoryState();
    await importIn(state, languages('a', 'other', 'First'), 1);
    const done = await importIn(state, languages('a', 'sla', 'Second'), 2);
    return { state, done };
  };

  test('without edits, both languages and their shared facts are restored', async () => {
    const { state, done } = await updated();
    const became = await rollBackDuring(state, done, 2, {});
    expect(Object.values(became)).toEqual(['restore', 'restore']);
    expect(entryOf(state, 'a').shared).toEqual({ kind: 'other' });
    expect(entryOf(state, 'a', 'zh-CN').fields['title']).toBe('First zh-CN');
  });

  test('a shared fact that somebody edits alone is kept, and so are both languages', async () => {
    const { state, done } = await updated();
    const became = await rollBackDuring(state, done, 2, { 0: editKind });
    expect(Object.values(became)).toEqual(['keep kind', 'keep kind']);
    expect(entryOf(state, 'a').shared).toEqual({ kind: 'faq' });
    expect(entryOf(state, 'a').fields['title']).toBe('Second en');
  });

  test('a shared fact that is edited between its two languages is kept', async () => {
    const { state, done } = await updated();
    const became = await rollBackDuring(state, done, 2, { 1: editKind });
    expect(Object.values(became)).toEqual(['restore', 'keep kind']);
    expect(entryOf(state, 'a').shared).toEqual({ kind: 'faq' });
  });

  test.each([
    ['the language that comes first', 0],
    ['the language that comes second', 1],
  ])('shared facts stay as they are where a language is edited: %s', async (_name, nth) => {
    const { state, done } = await updated();
    const locale = [...done].reverse()[nth]?.locale ?? '';
    const became = await rollBackDuring(state, done, 2, {
      0: () => void (entryOf(state, 'a', locale).fields = { ...entryOf(state, 'a', locale).fields, title: 'Mine' }),
    });
    expect(Object.values(became).sort()).toEqual(['keep title', 'restore']);
    expect(entryOf(state, 'a').shared).toEqual({ kind: 'sla' });
    expect(entryOf(state, 'a', locale).fields['title']).toBe('Mine');
  });

  const created = async () => {
    const state = memoryState();
    const child = pageDraft('child', 'en', { relations: { parent: { type: 'page', key: 'parent' } } });
    const done = await importIn(state, [pageDraft('parent', 'en'), child], 1);
    expect(entryOf(state, 'child').relations['parent']).toBe(entryOf(state, 'parent').documentId);
    return { state, done };
  };

  test('a page is needed when the page that names it is kept meanwhile', async () => {
    const { state, done } = await created();
    const became = await rollBackDuring(state, done, 1, {
      0: () => void (entryOf(state, 'child').fields = { title: 'Mine', body: 'One line.\n' }),
    });
    expect(became).toEqual({ 'page child en': 'keep title', 'page parent en': 'needed' });
    expect(entryOf(state, 'child').relations['parent']).toBe(entryOf(state, 'parent').documentId);
  });

  test('a page is needed when somebody links another page to it meanwhile', async () => {
    const { state, done } = await created();
    const own = { ...entryOf(state, 'child'), documentId: 'own', fields: { title: 'Own' } };
    const became = await rollBackDuring(state, done, 1, { 1: () => void state.entries.set('page own en', own) });
    expect(became).toEqual({ 'page child en': 'delete', 'page parent en': 'needed' });
    expect(entryOf(state, 'parent').fields['title']).toBe('Title of parent');
  });

  test('without edits, both pages are deleted', async () => {
    const { state, done } = await created();
    await rollBackDuring(state, done, 1, {});
    expect([...state.entries.values()]).toEqual([]);
  });
});
