import type { RecordDraft } from '../../../../server/src/migrator/model';
import { importIn, planIn, type MemoryOptions } from '../../../support/memory-import';
import { memoryWorld, pageDraft, type MemoryWorld } from '../../../support/memory-world';

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

const entry = (world: MemoryWorld, locale = 'en') =>
  [...world.entries.values()].find((each) => each.type === 'certification' && each.locale === locale);
const edit = (world: MemoryWorld, shared: Record<string, string>) => {
  const stored = entry(world);
  if (stored) stored.shared = { ...stored.shared, ...shared };
};

describe('a record of two sites', () => {
  it('is one, keeps what stands, and takes what is empty', async () => {
    const world = memoryWorld();
    await importIn(world, [north('Level 3')]);
    await importIn(world, [south('Level 2', 'P1Y')], SOUTH);
    expect(world.entries.size).toBe(1);
    expect(entry(world)).toMatchObject({
      fields: { name: 'Name on a.md' },
      shared: { level: 'Level 3', auditCycle: 'P1Y' },
    });
  });

  it('is written once by each, and both say at every import where they disagree', async () => {
    const world = memoryWorld();
    await importIn(world, [north('Level 3')]);
    await importIn(world, [south('Level 2')], SOUTH);
    const before = world.writes();
    for (const plan of [await planIn(world, [north('Level 3')]), await planIn(world, [south('Level 2')], SOUTH)]) {
      expect(plan.items.map(({ action }) => action)).toEqual(['unchanged']);
      const [found] = plan.items[0]?.diagnostics ?? [];
      expect(found).toMatchObject({ code: 'CERT_FACTS_DISAGREE', severity: 'warning' });
      expect(found?.message).toMatch(/a\.md:7 “It is Level 3\.”/);
      expect(found?.message).toMatch(/b\.md:7 “It is Level 2\.”/);
    }
    expect(world.writes()).toBe(before);
  });

  it('keeps a value that another site filled in, when the first one states another later', async () => {
    const world = memoryWorld();
    await importIn(world, [north('Level 3')]);
    await importIn(world, [south(null, 'P1Y')], SOUTH);
    const [outcome] = await importIn(world, [north('Level 3', 'P3Y')]);
    expect(outcome?.action).toBe('update');
    expect(entry(world)?.shared['auditCycle']).toBe('P1Y');
  });

  it('keeps what one site no longer states as long as the other one does', async () => {
    const world = memoryWorld();
    await importIn(world, [north('Level 3')]);
    await importIn(world, [south('Level 3')], SOUTH);
    await importIn(world, [north(null)]);
    expect(entry(world)?.shared['level']).toBe('Level 3');
    await importIn(world, [south(null)], SOUTH);
    expect(entry(world)?.shared['level']).toBeNull();
  });

  it('gains a language from another site, whose shared facts overwrite nothing', async () => {
    const world = memoryWorld();
    await importIn(world, [north('Level 3')]);
    await importIn(world, [certification({ level: 'Level 2' }, { locale: 'zh-CN', path: 'b.md' })], SOUTH);
    expect(entry(world, 'zh-CN')?.shared).toMatchObject({ key: 'mlps', level: 'Level 3' });
    expect(entry(world, 'zh-CN')?.documentId).toBe(entry(world)?.documentId);
  });

  it('does not come back when an editor deleted it, from neither site', async () => {
    const world = memoryWorld();
    await importIn(world, [north('Level 3')]);
    world.entries.clear();
    for (const options of [{}, SOUTH]) {
      const { items } = await planIn(world, [north('Level 3')], options);
      expect(items.map(({ reason }) => reason)).toEqual(['removed-by-editor']);
    }
  });

  it('does not come back when an editor gave it another key', async () => {
    const world = memoryWorld();
    await importIn(world, [north('Level 3')]);
    edit(world, { key: 'djcp' });
    for (const options of [{}, SOUTH])
      expect((await planIn(world, [north('Level 3')], options)).items[0]).toMatchObject({
        action: 'skip',
        reason: 'removed-by-editor',
      });
  });

  it('is still in conflict where an editor and the only site that knows it both changed a fact', async () => {
    const world = memoryWorld();
    await importIn(world, [north('Level 3')]);
    edit(world, { level: 'Level 4' });
    expect((await planIn(world, [north('Level 2')])).items[0]).toMatchObject({ action: 'conflict' });
  });
});

describe('a record that an editor made', () => {
  const madeByHand = async () => {
    const world = memoryWorld();
    await importIn(world, [north('Level 4')]);
    world.known.clear();
    return world;
  };

  it('is taken over as it is, and the difference is reported', async () => {
    const world = await madeByHand();
    const plan = await planIn(world, [north('Level 3', 'P1Y')]);
    expect(plan.items[0]?.diagnostics[0]?.message).toMatch(/level is “Level 3” .* but Strapi holds “Level 4”/);
    await importIn(world, [north('Level 3', 'P1Y')]);
    expect(world.entries.size).toBe(1);
    expect(entry(world)?.shared).toMatchObject({ level: 'Level 4', auditCycle: 'P1Y' });
    const before = world.writes();
    await importIn(world, [north('Level 3', 'P1Y')]);
    expect(world.writes()).toBe(before);
  });

  it('is not published by an import', async () => {
    const world = await madeByHand();
    const { items } = await planIn(world, [north('Level 3')], { publish: true, publishUnverified: true });
    expect(items[0]?.publish).toBe(false);
  });
});

describe('a certification that nobody has verified', () => {
  it('stays a draft, unless the import may do without', async () => {
    const world = memoryWorld();
    expect((await planIn(world, [north('Level 3')], { publish: true })).items[0]?.publish).toBe(false);
    await importIn(world, [north('Level 3')], { publish: true });
    expect((await planIn(world, [north('Level 3')], { publish: true })).items[0]?.action).toBe('unchanged');
    const options = { publish: true, publishUnverified: true };
    expect((await planIn(world, [north('Level 3')], options)).items[0]).toMatchObject({
      action: 'publish',
      publish: true,
    });
  });

  it('goes online once an editor stands behind it', async () => {
    const world = memoryWorld();
    await importIn(world, [north('Level 3')]);
    edit(world, { certificationStatus: 'active' });
    expect((await planIn(world, [north('Level 3')], { publish: true })).items[0]?.action).toBe('publish');
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
    const world = memoryWorld();
    await importIn(world, [standard('2022', null)]);
    const [item] = (await planIn(world, [standard('2013', '2022-10-25')], SOUTH)).items;
    expect(item?.write.fields).toEqual({});
    const empty = memoryWorld();
    await importIn(empty, [standard(null, null)]);
    const [filled] = (await planIn(empty, [standard('2013', '2022-10-25')], SOUTH)).items;
    expect(filled?.write.fields).toEqual({ edition: '2013', withdrawnOn: '2022-10-25' });
  });
});
