import fc from 'fast-check';

import { defaultSiteRules, readPage, linkSite, type SourceFile } from '../../migrator';
import { bytesOf, legacyText } from './legacy-text';
import { rounds } from '../support/jest/rounds';

const rules = defaultSiteRules;

const NAMES = ['page', 'page-en', 'page-cn', 'page-v1', 'page-en-v1', 'default', 'index', 'index-en', 'Page', '存储'];
const FOLDERS = ['', 'support/', 'support/sla/', 'en-us/', 'zh-cn/', 'en-us/support/'];

const files = fc
  .uniqueArray(fc.record({ folder: fc.constantFrom(...FOLDERS), name: fc.constantFrom(...NAMES), text: legacyText }), {
    selector: ({ folder, name }) => folder + name,
    maxLength: 8,
  })
  .map((all) =>
    all.map(({ folder, name, text }): SourceFile => ({ path: `${folder}${name}.md`, bytes: bytesOf(text) })),
  );

const read = (all: readonly SourceFile[]) =>
  linkSite(
    all.map((file) => readPage(file, rules)),
    rules,
  );

describe('resolving a site', () => {
  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(
        files.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(read(shuffled)).toEqual(read(all));
        },
      ),
      { numRuns: rounds(60) },
    );
  });

  it('gives every file one record, every page one draft, and no two pages one place', () => {
    fc.assert(
      fc.property(files, (all) => {
        const site = read(all);
        expect(site.files.map(({ path }) => path)).toEqual(all.map(({ path }) => path).sort());
        const pages = site.files.filter(({ state }) => state === 'page');
        const ofPages = site.drafts.filter(({ type }) => type === 'page');
        expect(ofPages.map(({ sourcePath }) => sourcePath).sort()).toEqual(pages.map(({ path }) => path));
        const unique = (of: (page: (typeof pages)[number]) => string): void => {
          expect(new Set(pages.map(of)).size).toBe(pages.length);
        };
        unique(({ url }) => url ?? '');
        unique(({ locale, group }) => `${locale ?? ''} ${group ?? ''}`);
        unique(({ locale, slug }) => `${locale ?? ''} ${slug ?? ''}`);
        for (const { slug } of pages) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
      { numRuns: rounds(60) },
    );
  });

  it('relates pages only to pages of the same locale, and never in a circle', () => {
    fc.assert(
      fc.property(files, (all) => {
        const { drafts } = read(all);
        const byKey = new Map(drafts.map((draft) => [`${draft.locale} ${draft.key}`, draft]));
        for (const relation of ['parent', 'supersededBy']) {
          for (const draft of drafts) {
            const seen = new Set<string>();
            let at: string | undefined = draft.key;
            while (at !== undefined) {
              expect(seen).not.toContain(at);
              seen.add(at);
              const page = byKey.get(`${draft.locale} ${at}`);
              expect(page).toBeDefined();
              const next = page?.relations[relation];
              at = next && 'key' in next ? next.key : undefined;
            }
          }
        }
      }),
      { numRuns: rounds(60) },
    );
  });

  it('states shared facts once a group, first of all its drafts', () => {
    fc.assert(
      fc.property(files, (all) => {
        const { drafts } = read(all);
        const owners = new Map<string, number>();
        for (const { key, shared } of drafts.filter(({ type }) => type === 'page')) {
          if (Object.keys(shared).length === 0) expect(owners.get(key)).toBe(1);
          else owners.set(key, (owners.get(key) ?? 0) + 1);
        }
        for (const count of owners.values()) expect(count).toBe(1);
      }),
      { numRuns: rounds(60) },
    );
  });
});
