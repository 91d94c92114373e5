import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, rowsOf, type Row } from './stored';

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi();
});

afterAll(async () => app.close());

const LOCALES = ['en', 'zh-CN'];

let made = 0;

/** An entry in these languages; its key tells it from others. */
const create = async (type: string, locales: readonly string[] = LOCALES, data: object = {}) => {
  made += 1;
  const own = type === 'standard' ? { identifier: `ISO ${String(made)}` } : {};
  const name = type === 'document' ? 'title' : 'name';
  const [first = 'en', ...others] = locales;
  const { documentId } = await documents(app.strapi, type).create({
    locale: first,
    data: { key: `${type}-${String(made)}`, [name]: `${type} ${String(made)}`, ...own, ...data },
  });
  for (const locale of others)
    await documents(app.strapi, type).update({ documentId, locale, data: { [name]: `${type} ${locale}` } });
  return documentId;
};

/** The entries that each language names, in the drafts or online: `{ en: [id], 'zh-CN': [id] }`. */
const named = async (type: string, documentId: string, field: string, status: 'draft' | 'published' = 'draft') => {
  const where = { documentId, publishedAt: { [status === 'draft' ? '$null' : '$notNull']: true } };
  const rows = await rowsOf(app.strapi, type, where, [field]);
  return Object.fromEntries(
    rows.map((row): [string, string[]] => {
      const linked = [(row[field] as Row | Row[] | null) ?? []].flat();
      expect(linked.map(({ locale }) => locale)).toEqual(linked.map(() => row.locale));
      return [String(row.locale), linked.map((each) => each.documentId).sort()];
    }),
  );
};

/** The lints of the drafts of an entry: the code, the language, and the names in the message. */
const lintOf = async (documentId: string) => {
  const lint = app.strapi.plugin('compliance').service<{
    run: (status: string) => Promise<{ findings: { code: string; key: string; locale: string; message: string }[] }>;
  }>('lint');
  const [row] = await rowsOf(app.strapi, 'certification', { documentId });
  const evidence = await rowsOf(app.strapi, 'document', {});
  const { findings } = await lint.run('draft');
  return findings
    .filter(({ key, code }) => key === row?.['key'] && /^(?:FACT_|RECORD_)/.test(code))
    .map(({ code, locale, message }) => [
      code,
      locale,
      evidence.find(({ title }) => message.includes(`“${String(title)}”`))?.documentId,
    ]);
};

const inBoth = (ids: string[]) => ({ en: [...ids].sort(), 'zh-CN': [...ids].sort() });

test.each([
  ['certification', 'standard', 'standard', 'draft'],
  ['certification', 'issuedBy', 'organization', 'draft'],
  ['certification', 'recognizedBy', 'organization', 'draft'],
  ['standard', 'publisher', 'organization', 'published'],
  ['standard', 'supersededBy', 'standard', 'published'],
  ['service', 'parent', 'service', 'published'],
] as const)('%s.%s follows in the other language', async (type, field, target, status) => {
  const [id, one, other] = [await create(type), await create(target), await create(target)];
  for (const [locale, value, expected] of [
    ['en', one, [one]],
    ['zh-CN', other, [other]],
    ['en', { set: [{ documentId: one }] }, [one]],
    ['zh-CN', { disconnect: [{ documentId: one }] }, []],
    ['zh-CN', { connect: [{ documentId: other }] }, [other]],
    ['en', null, []],
  ] as const) {
    await documents(app.strapi, type).update({ documentId: id, locale, data: { [field]: value } });
    expect(await named(type, id, field, status)).toEqual(inBoth([...expected]));
  }
});

test.each([
  ['certification', 'services', 'service'],
  ['certification', 'documents', 'document'],
  ['document', 'services', 'service'],
  // the other side of the same links
  ['document', 'certifications', 'certification'],
])('%s.%s follows entry by entry', async (type, field, target) => {
  const [id, one, other] = [await create(type), await create(target), await create(target)];
  for (const [locale, value, expected] of [
    ['en', [one, other], [one, other]],
    ['zh-CN', { disconnect: [one] }, [other]],
    ['en', { connect: [one], disconnect: [other] }, [one]],
    ['zh-CN', [], []],
  ] as const) {
    await documents(app.strapi, type).update({ documentId: id, locale, data: { [field]: value } });
    expect(await named(type, id, field)).toEqual(inBoth([...expected]));
  }
});

test('drafts and what is online follow separately', async () => {
  const service = documents(app.strapi, 'certification');
  const [id, one, other] = [await create('certification'), await create('organization'), await create('organization')];
  const [proof, pending] = [await create('document'), await create('document')];
  await documents(app.strapi, 'document').publish({ documentId: proof, locale: '*' });
  await service.update({ documentId: id, locale: 'en', data: { issuedBy: one, documents: [proof] } });
  await service.publish({ documentId: id, locale: '*' });
  await service.update({ documentId: id, locale: 'zh-CN', data: { name: '草稿' } });
  await service.update({ documentId: id, locale: 'en', data: { issuedBy: other, documents: [pending] } });
  expect(await named('certification', id, 'issuedBy', 'published')).toEqual(inBoth([one]));

  await service.publish({ documentId: id, locale: 'en' });
  expect(await named('certification', id, 'issuedBy', 'published')).toEqual(inBoth([other]));
  expect(await named('certification', id, 'documents')).toEqual(inBoth([pending]));
  expect(await named('certification', id, 'documents', 'published')).toEqual(inBoth([]));
  const [online] = await rowsOf(app.strapi, 'certification', {
    ...{ documentId: id, locale: 'zh-CN', publishedAt: { $notNull: true } },
  });
  expect(online?.['name']).not.toBe('草稿');
  const [draft] = await rowsOf(app.strapi, 'certification', { documentId: id, locale: 'zh-CN', publishedAt: null });
  expect(Date.parse(draft?.updatedAt ?? '')).toBeGreaterThan(Date.parse(online?.updatedAt ?? ''));

  await documents(app.strapi, 'document').publish({ documentId: pending, locale: 'zh-CN' });
  await documents(app.strapi, 'document').publish({ documentId: pending, locale: 'en' });
  expect(await named('certification', id, 'documents', 'published')).toEqual(inBoth([pending]));

  await service.update({ documentId: id, locale: 'en', data: { issuedBy: one } });
  await service.discardDraft({ documentId: id, locale: 'en' });
  expect(await named('certification', id, 'issuedBy')).toEqual(inBoth([other]));
});

test('a language that joins takes over what the others name', async () => {
  const [one, two] = [await create('organization'), await create('service')];
  const id = await create('certification', ['en'], { issuedBy: one, services: [two] });
  await documents(app.strapi, 'certification').update({ documentId: id, locale: 'zh-CN', data: { name: '新的' } });
  expect(await named('certification', id, 'issuedBy')).toEqual(inBoth([one]));
  expect(await named('certification', id, 'services')).toEqual(inBoth([two]));
});

describe('a record without a version in a language of the entry', () => {
  const refused = async (write: Promise<unknown>, ...fields: string[]) => {
    const error = await write.then(
      () => null,
      (reason: unknown) => reason as { name: string; details: { errors: { path: string[]; message: string }[] } },
    );
    expect(error).toMatchObject({ name: 'ValidationError' });
    expect(error?.details.errors.map(({ path }) => path)).toEqual(fields.map((field) => [field]));
    for (const { message } of error?.details.errors ?? []) expect(message).toContain('has no version in zh-CN');
  };

  test('is refused with the language, and nothing is stored', async () => {
    const [id, english] = [await create('certification'), await create('organization', ['en'])];
    const proof = await create('document', ['en']);
    const data = { level: '9', issuedBy: english, documents: { connect: [proof] } };
    await refused(
      documents(app.strapi, 'certification').update({ documentId: id, locale: 'en', data }),
      'issuedBy',
      'documents',
    );
    expect(await named('certification', id, 'issuedBy')).toEqual(inBoth([]));
    expect(await rowsOf(app.strapi, 'certification', { documentId: id })).toMatchObject([
      { level: null },
      { level: null },
    ]);
  });

  test('keeps another language from joining until it has one', async () => {
    const body = await create('organization', ['en']);
    const id = await create('certification', ['en'], { issuedBy: body });
    const join = () =>
      documents(app.strapi, 'certification').update({ documentId: id, locale: 'zh-CN', data: { name: '新的' } });
    await refused(join(), 'issuedBy');
    expect(await named('certification', id, 'issuedBy')).toEqual({ en: [body] });
    await documents(app.strapi, 'organization').update({ documentId: body, locale: 'zh-CN', data: { name: '机构' } });
    await join();
    expect(await named('certification', id, 'issuedBy')).toEqual(inBoth([body]));
  });

  test('stays where an import has put it, while other records follow', async () => {
    const [english, chinese, both] = [
      await create('document', ['en']),
      await create('document', ['zh-CN']),
      await create('document'),
    ];
    const id = await create('certification');
    for (const [locale, proof] of [
      ['en', english],
      ['zh-CN', chinese],
    ] as const) {
      const [row] = await rowsOf(app.strapi, 'certification', { documentId: id, locale });
      const [target] = await rowsOf(app.strapi, 'document', { documentId: proof, locale });
      await app.strapi.db
        .query('plugin::compliance.certification')
        .update({ where: { id: row?.id }, data: { documents: [target?.id] } });
    }
    const service = documents(app.strapi, 'certification');
    expect(await lintOf(id)).toEqual([
      ['RECORD_WITHOUT_LANGUAGE', 'zh-CN', english],
      ['RECORD_WITHOUT_LANGUAGE', 'zh-CN', chinese],
    ]);
    await service.update({ documentId: id, locale: 'en', data: { documents: { connect: [both] } } });
    expect(await named('certification', id, 'documents')).toEqual({
      en: [english, both].sort(),
      'zh-CN': [chinese, both].sort(),
    });
    await service.update({ documentId: id, locale: 'zh-CN', data: { documents: [chinese] } });
    expect(await named('certification', id, 'documents')).toEqual({ en: [english], 'zh-CN': [chinese] });
  });
});

test('a lint finds what was written past the Document Service', async () => {
  const [id, body] = [await create('certification'), await create('organization')];
  const [target] = await rowsOf(app.strapi, 'organization', { documentId: body, locale: 'zh-CN' });
  const [row] = await rowsOf(app.strapi, 'certification', { documentId: id, locale: 'zh-CN' });
  const rows = app.strapi.db.query('plugin::compliance.certification');
  await rows.update({ where: { id: row?.id }, data: { issuedBy: target?.id, level: '4' } });
  expect((await lintOf(id)).map(([code]) => code)).toEqual(['FACT_DIFFERS', 'FACT_DIFFERS']);
  await documents(app.strapi, 'certification').update({
    ...{ documentId: id, locale: 'zh-CN', data: { issuedBy: body, level: '5' } },
  });
  expect(await lintOf(id)).toEqual([]);
});

test('a write that names no shared relation asks for nothing but the rows of its document', async () => {
  const id = await create('certification');
  const queries: string[] = [];
  const listener = ({ sql }: { sql: string }) => queries.push(sql);
  app.strapi.db.connection.on('query', listener);
  const untouched = { connect: [], disconnect: [] };
  const data = { name: 'Other', issuedBy: untouched, documents: untouched };
  await documents(app.strapi, 'certification').update({ documentId: id, locale: 'en', data });
  app.strapi.db.connection.removeListener('query', listener);
  expect(queries.filter((sql) => /join .*compliance_organizations/.test(sql))).toEqual([]);
});
