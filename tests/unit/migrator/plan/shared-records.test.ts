import { isUnverified } from '../../../../migrator/model/ports/entry';
import type { RecordDraft } from '../../../../migrator/model/record-draft';
import { importIn, planIn, type MemoryOptions } from '../../../support/memory/memory-import';
import { memoryState, pageDraft, type MemoryState } from '../../../support/memory/memory-state';

const fact = (field: string, value: string, path: string) => ({
  value,
  path,
  line: 7,
  text: `It is ${value}.`,
  certification: 'mlps',
  field,
});

/** One language of a certification as a site states it. */
const certification = (
  shared: Record<string, string | null>,
  { locale = 'en', owns = true, path = 'a.md' }: { locale?: string; owns?: boolean; path?: string } = {},
): RecordDraft =>
  pageDraft('mlps', locale, {
    type: 'certification',
    sourcePath: path,
    localized: { name: `Name on ${path}` },
    shared: owns ? { key: 'mlps', ...shared } : {},
    relations: { services: [] },
    stated: Object.fromEntries(
      Object.entries(shared).flatMap(([field, value]) => (value === null ? [] : [[field, fact(field, value, path)]])),
    ),
  });

const north = (level: string | null, auditCycle: string | null = null) => certification({ level, auditCycle });
const south = (level: string | null, auditCycle: string | null = null) =>
  certification({ level, auditCycle }, { path: 'b.md' });
const SOUTH: MemoryOptions = { site: 'south' };

const entry = (state: MemoryState, locale = 'en') =>
  [...state.entries.values()].find((each) => each.type === 'certification' && each.locale === locale);
const edit = (state: MemoryState, shared: Record<string, string | null>) => {
  const stored = entry(state);
  if (stored) stored.shared = { ...stored.shared, ...shared };
};

describe('a record of two sites', () => {
  it('is one, keeps what stands, and takes what is empty', async () => {
    const state = memoryState();
    await importIn(state, [north('Level 3')]);
    await importIn(state, [south('Level 3', 'P1Y')], SOUTH);
    expect(state.entries.size).toBe(1);
    expect(entry(state)).toMatchObject({
      fields: { name: 'Name on a.md' },
      shared: { level: 'Level 3', auditCycle: 'P1Y' },
    });
  });

  it('takes nothing from a site that tells of another certificate, then and later', async () => {
    const state = memoryState();
    await importIn(state, [north('Level 3')]);
    for (const cycle of ['P1Y', 'P2Y']) {
      await importIn(state, [south('Level 2', cycle)], SOUTH);
      expect(entry(state)?.shared).toMatchObject({ level: 'Level 3', auditCycle: null });
    }
  });

  it('is written once by each, and both say at every import where they disagree', async () => {
    const state = memoryState();
    await importIn(state, [north('Level 3')]);
    await importIn(state, [south('Level 2')], SOUTH);
    const before = state.writes();
    for (const plan of [await planIn(state, [north('Level 3')]), await planIn(state, [south('Level 2')], SOUTH)]) {
      expect(plan.items.map(({ action }) => action)).toEqual(['unchanged']);
      const [found] = plan.items[0]?.findings ?? [];
      expect(found).toMatchObject({ code: 'CERT_FACTS_DISAGREE', severity: 'warning' });
      expect(found?.message).toMatch(/a\.md:7 “It is Level 3\.”/);
      expect(found?.message).toMatch(/b\.md:7 “It is Level 2\.”/);
    }
    expect(state.writes()).toBe(before);
  });

  it('is no contradiction where only its names differ, which each site prints as it likes', async () => {
    const named = (draft: RecordDraft): RecordDraft => ({
      ...draft,
      stated: { name: fact('name', String(draft.localized['name']), draft.sourcePath) },
    });
    const state = memoryState();
    await importIn(state, [named(north('Level 3'))]);
    const { items } = await planIn(state, [named(south('Level 3'))], SOUTH);
    expect(items[0]?.findings).toEqual([]);
  });

  it('keeps a value that another site filled in, when the first one states another later', async () => {
    const state = memoryState();
    await importIn(state, [north('Level 3')]);
    await importIn(state, [south(null, 'P1Y')], SOUTH);
    const [outcome] = await importIn(state, [north('Level 3', 'P3Y')]);
    expect(outcome?.action).toBe('update');
    expect(entry(state)?.shared['auditCycle']).toBe('P1Y');
  });

  it('keeps what one site no longer states as long as the other one does', async () => {
    const state = memoryState();
    await importIn(state, [north('Level 3')]);
    await importIn(state, [south('Level 3')], SOUTH);
    await importIn(state, [north(null)]);
    expect(entry(state)?.shared['level']).toBe('Level 3');
    await importIn(state, [south(null)], SOUTH);
    expect(entry(state)?.shared['level']).toBeNull();
  });

  it('gains a language from another site, whose shared facts overwrite nothing', async () => {
    const state = memoryState();
    await importIn(state, [north('Level 3')]);
    await importIn(state, [certification({ level: 'Level 2' }, { locale: 'zh-CN', path: 'b.md' })], SOUTH);
    expect(entry(state, 'zh-CN')?.shared).toMatchObject({ key: 'mlps', level: 'Level 3' });
    expect(entry(state, 'zh-CN')?.documentId).toBe(entry(state)?.documentId);
  });

  it('does not come back when an editor deleted it, from neither site', async () => {
    const state = memoryState();
    await importIn(state, [north('Level 3')]);
    state.entries.clear();
    for (const options of [{}, SOUTH]) {
      const { items } = await planIn(state, [north('Level 3')], options);
      expect(items.map(({ reason }) => reason)).toEqual(['removed-by-editor']);
    }
  });

  it('does not come back when an editor gave it another key', async () => {
    const state = memoryState();
    await importIn(state, [north('Level 3')]);
    edit(state, { key: 'djcp' });
    for (const options of [{}, SOUTH])
      expect((await planIn(state, [north('Level 3')], options)).items[0]).toMatchObject({
        action: 'skip',
        reason: 'removed-by-editor',
      });
  });

  it('is still in conflict where an editor and the only site that knows it both changed a fact', async () => {
    const state = memoryState();
    await importIn(state, [north('Level 3')]);
    edit(state, { level: 'Level 4' });
    expect((await planIn(state, [north('Level 2')])).items[0]).toMatchObject({ action: 'conflict' });
  });
});

describe('a record that an editor made', () => {
  const madeByHand = async () => {
    const state = memoryState();
    await importIn(state, [north('Level 4')]);
    state.known.clear();
    return state;
  };

  it('is taken over as it is, and the difference is reported', async () => {
    const state = await madeByHand();
    const plan = await planIn(state, [north('Level 3', 'P1Y')]);
    expect(plan.items[0]?.findings[0]?.message).toMatch(/level is “Level 3” .* but Strapi has “Level 4”/);
    await importIn(state, [north('Level 3', 'P1Y')]);
    expect(state.entries.size).toBe(1);
    expect(entry(state)?.shared).toMatchObject({ level: 'Level 4', auditCycle: null });
    const before = state.writes();
    await importIn(state, [north('Level 3', 'P1Y')]);
    expect(state.writes()).toBe(before);
  });

  it('is not published by an import', async () => {
    const state = await madeByHand();
    const { items } = await planIn(state, [north('Level 3')], { publish: true, publishUnverified: true });
    expect(items[0]?.publish).toBe(false);
  });
});

describe('a certification that nobody has verified', () => {
  it('stays a draft, unless the import may do without', async () => {
    const state = memoryState();
    expect((await planIn(state, [north('Level 3')], { publish: true })).items[0]?.publish).toBe(false);
    await importIn(state, [north('Level 3')], { publish: true });
    expect((await planIn(state, [north('Level 3')], { publish: true })).items[0]?.action).toBe('unchanged');
    const options = { publish: true, publishUnverified: true };
    expect((await planIn(state, [north('Level 3')], options)).items[0]).toMatchObject({
      action: 'publish',
      publish: true,
    });
  });

  it('is one without a status too', async () => {
    const state = memoryState();
    await importIn(state, [north('Level 3')]);
    const unset = { certificationStatus: null };
    edit(state, unset);
    expect((await planIn(state, [north('Level 3')], { publish: true })).items[0]?.publish).toBe(false);
    expect(isUnverified({ type: 'certification', shared: unset })).toBe(true);
    expect(isUnverified({ type: 'page', shared: unset })).toBe(false);
  });

  it('goes online once an editor stands behind it', async () => {
    const state = memoryState();
    await importIn(state, [north('Level 3')]);
    edit(state, { certificationStatus: 'active' });
    expect((await planIn(state, [north('Level 3')], { publish: true })).items[0]?.action).toBe('publish');
  });
});

describe('an edition and its dates', () => {
  const standard = (edition: string | null, withdrawnOn: string | null) =>
    pageDraft('iso', 'en', {
      type: 'standard',
      localized: { name: 'ISO' },
      shared: { key: 'iso', edition, withdrawnOn },
      relations: {},
    });

  it('stay together: the dates of another edition are not filled in', async () => {
    const state = memoryState();
    await importIn(state, [standard('2022', null)]);
    const [item] = (await planIn(state, [standard('2013', '2022-10-25')], SOUTH)).items;
    expect(item?.write.fields).toEqual({});
    const empty = memoryState();
    await importIn(empty, [standard(null, null)]);
    const [filled] = (await planIn(empty, [standard('2013', '2022-10-25')], SOUTH)).items;
    expect(filled?.write.fields).toEqual({ edition: '2013', withdrawnOn: '2022-10-25' });
  });
});
