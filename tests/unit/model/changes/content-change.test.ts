import {
  changeOf,
  mergeChanges,
  withStanding,
  type Shown,
  type ShownPage,
} from '../../../../model/changes/content-change';

const page = (documentId: string, locale: string, path: string | null): ShownPage => ({
  documentId,
  locale,
  path,
  title: `${documentId} ${locale}`,
});
const shown = (rest: Partial<Shown> = {}): Shown => ({
  locales: [],
  certifications: [],
  processors: [],
  pages: [],
  redirected: [],
  everywhere: null,
  ...rest,
});
const entry = { type: 'certification' as const, documentId: 'seal' };

describe('a change', () => {
  test('is none where readers see nothing, before or after', () => {
    expect(changeOf({ ...entry, before: shown(), after: shown() }, 'edit')).toBeNull();
  });

  test('names every page that shows what changed, in each of its languages', () => {
    const pages = [page('p', 'zh-CN', '/p/'), page('p', 'en', '/p-en/'), page('q', 'en', null)];
    const seen = shown({ locales: ['en'], pages });
    expect(changeOf({ ...entry, before: seen, after: seen }, 'status')).toEqual({
      paths: ['/p-en/', '/p/'],
      oldPaths: [],
      locales: ['en', 'zh-CN'],
      tags: ['certification', 'certification:seal', 'page', 'page:p', 'page:q'],
      everything: false,
      reason: 'status',
    });
  });

  test('is one of everything where it is stated everywhere, and otherwise than before', () => {
    const operator = (everywhere: string | null) => shown({ locales: ['en'], everywhere });
    const organization = { type: 'organization' as const, documentId: 'us' };
    const isEverything = (before: Shown, after: Shown) =>
      changeOf({ ...organization, before, after }, 'edit')?.everything;
    expect(isEverything(operator('Us'), operator('Us Ltd'))).toBe(true);
    expect(isEverything(operator(null), operator('Us'))).toBe(true);
    expect(isEverything(operator('Us'), shown())).toBe(true);
    expect(isEverything(operator('Us'), operator('Us'))).toBe(false);
  });

  test('names the path that a page has left, and the languages that it had', () => {
    const before = shown({ locales: ['en', 'de'], pages: [page('p', 'en', '/old/'), page('p', 'de', '/alt/')] });
    const after = shown({ locales: ['en'], pages: [page('p', 'en', '/new/')] });
    expect(changeOf({ type: 'page', documentId: 'p', before, after }, 'edit')).toMatchObject({
      paths: ['/new/'],
      oldPaths: ['/alt/', '/old/'],
      locales: ['de', 'en'],
      tags: ['page', 'page:p'],
    });
  });

  test.each(['certification', 'document', 'organization', 'service', 'standard'] as const)(
    'of a %s that nobody sees any more is one of the pages that showed it, which stay where they are',
    (type) => {
      const before = shown({ locales: ['en'], pages: [page('p', 'en', '/x/'), page('q', 'en', '/y/')] });
      const after = shown({ locales: ['en'], pages: [page('q', 'en', '/y/')] });
      for (const left of [after, shown()])
        expect(changeOf({ ...{ type, documentId: 'seal' }, before, after: left }, 'edit')).toMatchObject({
          paths: ['/x/', '/y/'],
          oldPaths: [],
        });
    },
  );

  test('of a redirect is about paths without a page', () => {
    const before = shown({ redirected: ['/a/'] });
    const after = shown({ redirected: ['/b/'] });
    expect(changeOf({ type: 'redirect', documentId: 'r', before, after }, 'edit')).toMatchObject({
      paths: [],
      oldPaths: ['/a/', '/b/'],
      tags: ['redirect', 'redirect:r'],
    });
  });

  test('of a record is one of the certifications that name it', () => {
    const after = shown({ locales: ['en'], certifications: ['seal'] });
    expect(changeOf({ type: 'standard', documentId: 's', before: shown(), after }, 'edit')?.tags).toEqual([
      'certification',
      'certification:seal',
      'standard',
      'standard:s',
    ]);
  });
});

describe('several changes', () => {
  const change = (paths: string[], oldPaths: string[], tag: string) => ({
    ...{ paths, oldPaths },
    ...{ locales: ['en'], tags: [tag], everything: false, reason: 'import' as const },
  });

  test('are one, in which each name stands once', () => {
    expect(mergeChanges([change(['/a/'], [], 'x'), change(['/b/', '/a/'], [], 'y'), change([], [], 'x')])).toEqual({
      ...{ paths: ['/a/', '/b/'], oldPaths: [] },
      ...{ locales: ['en'], tags: ['x', 'y'], everything: false, reason: 'import' },
    });
  });

  test('are one of everything where one of them is', () => {
    const everything = { ...change([], [], 'y'), everything: true };
    expect(mergeChanges([change(['/a/'], [], 'x'), everything, change([], [], 'z')])).toMatchObject({
      paths: ['/a/'],
      everything: true,
    });
  });

  test('say of each path what came last of it', () => {
    expect(mergeChanges([change(['/a/'], ['/b/'], 'x'), change(['/b/'], ['/a/'], 'x')])).toMatchObject({
      paths: ['/b/'],
      oldPaths: ['/a/'],
    });
  });

  test('are at least one', () => {
    expect(() => mergeChanges([])).toThrow('no change');
  });
});

test('a path that is left to a page that stands there is one of a page', () => {
  const change = {
    ...{ paths: ['/c/'], oldPaths: ['/a/', '/b/'] },
    ...{ locales: ['en'], tags: ['redirect'], everything: false, reason: 'edit' as const },
  };
  expect(withStanding(change, ['/b/', '/d/'])).toEqual({ ...change, paths: ['/b/', '/c/'], oldPaths: ['/a/'] });
  expect(withStanding(change, [])).toEqual(change);
});
