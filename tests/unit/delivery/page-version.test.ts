import { alternatesOf, chooseOwner, chooseVersion, type PageVersion } from '../../../server/src/delivery/page-version';

const LOCALES = ['en', 'zh-CN', 'fr'];

const version = (documentId: string, locale: string, path: string | null = `/${documentId}/`): PageVersion => ({
  documentId,
  locale,
  path,
  title: `${documentId} in ${locale}`,
});

const of = ({ documentId, locale }: PageVersion) => `${documentId} ${locale}`;

describe('the owner of a path', () => {
  const [a, b] = [version('a', 'zh-CN'), version('b', 'en')];

  test.each([
    ['the asked locale', 'zh-CN', 'a zh-CN'],
    ['the default one when the asked locale owns nothing', 'fr', 'b en'],
    ['the default one when none was asked for', null, 'b en'],
  ])('%s', (_name, asked, owner) => {
    expect(of(chooseOwner([a, b], asked, LOCALES) ?? a)).toBe(owner);
    expect(of(chooseOwner([b, a], asked, LOCALES) ?? a)).toBe(owner);
  });

  test('without the default locale the first configured one', () => {
    expect(chooseOwner([version('c', 'fr'), a], null, LOCALES)).toBe(a);
  });

  test('a locale that is no longer configured comes last', () => {
    expect(chooseOwner([version('d', 'de'), version('c', 'fr')], null, LOCALES)).toMatchObject({ locale: 'fr' });
  });

  test('within one locale the order of rows does not matter', () => {
    const rows = [version('z', 'en'), version('y', 'en')];
    expect(chooseOwner(rows, null, LOCALES)).toEqual(chooseOwner(rows.toReversed(), null, LOCALES));
  });

  test('nobody', () => {
    expect(chooseOwner([], 'en', LOCALES)).toBeUndefined();
  });
});

describe('the version to serve', () => {
  const en = version('a', 'en');
  const zh = version('a', 'zh-CN', '/zh/');

  test.each([
    ['the owner when no locale was asked for', null, [en, zh], en, false],
    ['the owner in the asked locale', 'en', [en, zh], en, false],
    ["the owner's document in the asked locale", 'zh-CN', [en, zh], zh, false],
    ['the owner, as a fallback', 'fr', [en, zh], en, true],
    ['the owner when the asked version is not published', 'zh-CN', [en], en, true],
  ])('%s', (_name, asked, versions, served, fallback) => {
    expect(chooseVersion(en, versions, asked)).toEqual({ version: served, fallback });
  });
});

describe('alternates', () => {
  test('the default locale first, then as configured, itself included', () => {
    expect(alternatesOf([version('a', 'fr'), version('a', 'zh-CN'), version('a', 'en')], LOCALES)).toEqual([
      { locale: 'en', path: '/a/', title: 'a in en' },
      { locale: 'zh-CN', path: '/a/', title: 'a in zh-CN' },
      { locale: 'fr', path: '/a/', title: 'a in fr' },
    ]);
  });

  test('a version without a path cannot be linked', () => {
    expect(alternatesOf([version('a', 'en'), version('a', 'zh-CN', null)], LOCALES)).toHaveLength(1);
  });
});
