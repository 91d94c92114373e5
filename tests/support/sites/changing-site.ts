import fc from 'fast-check';
import { lanchuanSite } from './compliance-sites';
import type { FolderImport } from './import-folder';

/** A page as it stands at one time; other pages are named by their number. */
interface Page {
  folder: string;
  title: string;
  body: string;
  /** Its Chinese translation stands beside it. */
  translated: boolean;
  parent: number | null | undefined;
  /** Where that is none of those before it: versions go in one direction. */
  supersededBy: number | undefined;
}

export type Pages = readonly (Page | null)[];

/** One import of it, and what follows. */
export interface Step {
  pages: Pages;
  options: FolderImport;
  /** Publishes afterwards what the import left as drafts: only what is verified, or all of it. */
  followUps: readonly boolean[];
}

const COUNT = 5;
const BODIES = [
  'Mail arrives within five minutes.',
  'Backups are kept for thirty days.\n\n- in two places\n- by two people',
  '## ISO/IEC 27001:2013 Certification\n\nLanchuan Cloud holds an ISO/IEC 27001 certificate issued by Qingyuan Certification Center.',
  '## Multi-Level Protection Scheme\n\nOur systems were assessed and classified as Level 3 of the scheme.',
];

const other = fc.nat({ max: COUNT - 1 });
const page: fc.Arbitrary<Page> = fc.record({
  folder: fc.constantFrom('trust', 'trust/sla', 'legal'),
  title: fc.constantFrom('Mail', 'Backup', 'Audits'),
  body: fc.constantFrom(...BODIES),
  translated: fc.boolean(),
  parent: fc.oneof(fc.constant(undefined), fc.constant(null), other),
  supersededBy: fc.option(other, { nil: undefined, freq: 2 }),
});
const pages: fc.Arbitrary<Pages> = fc.array(fc.option(page, { nil: null, freq: 4 }), {
  minLength: COUNT,
  maxLength: COUNT,
});
const followUps = fc.array(fc.boolean(), { maxLength: 2 });
const options = (missing: fc.Arbitrary<FolderImport['missing']>): fc.Arbitrary<FolderImport> =>
  fc
    .record({ publish: fc.boolean(), publishUnverified: fc.boolean(), missing })
    .map(({ missing: fate, ...rest }) => ({ ...rest, ...(fate && { missing: fate }) }));

/** Two imports of a site that changes between them. */
export const history: fc.Arbitrary<[Step, Step]> = fc
  .record({
    before: pages,
    after: pages,
    changed: fc.array(fc.boolean(), { minLength: COUNT, maxLength: COUNT }),
    first: options(fc.constant(undefined)),
    second: options(fc.constantFrom(undefined, 'delete', 'unpublish')),
    firstFollowUps: followUps,
    secondFollowUps: followUps,
  })
  .map(({ before, after, changed, first, second, firstFollowUps, secondFollowUps }) => [
    { pages: before, options: first, followUps: firstFollowUps },
    {
      pages: before.map((each, n) => (changed[n] === true ? (after[n] ?? null) : each)),
      options: second,
      followUps: secondFollowUps,
    },
  ]);

const fileOf = (all: Pages, n: number | null | undefined): string | null | undefined => {
  const named = n === null || n === undefined ? n : all[n];
  return named && `${named.folder}/page-${String(n)}-en.md`;
};

const textOf = (all: Pages, n: number, { title, body, parent, supersededBy }: Page, locale: string): string => {
  const newer = (supersededBy ?? 0) > n ? fileOf(all, supersededBy) : undefined;
  const above = fileOf(all, parent);
  return [
    '---',
    'compliance:',
    `  locale: ${locale}`,
    ...(above === undefined ? [] : [`  parent: ${above ?? 'null'}`]),
    ...(newer ? [`  supersededBy: ${newer}`] : []),
    '---',
    '',
    `# ${title}${locale === 'en' ? '' : ' 中文'}`,
    '',
    locale === 'en' ? body : '这一页说明服务的范围和条款。',
    '',
  ].join('\n');
};

/** The files of a site with these pages. */
export const siteOf = (all: Pages): Record<string, string> => ({
  // one page that always stands: a source without any is refused
  'trust/always-en.md': lanchuanSite()['trust/older/certificates-en.md'] ?? '',
  ...Object.fromEntries(
    all.flatMap((each, n): [string, string][] => {
      if (each === null) return [];
      const name = `${each.folder}/page-${String(n)}`;
      const english: [string, string] = [`${name}-en.md`, textOf(all, n, each, 'en')];
      return each.translated ? [english, [`${name}.md`, textOf(all, n, each, 'zh-CN')]] : [english];
    }),
  ),
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same pages with pictures, documents that several of them link to, and old addresses, each on some of them. */
export const withExtras = (
  files: Record<string, string>,
  picture: Uint8Array,
): Record<string, string | Uint8Array> => ({
  'media/one.png': picture,
  'media/a.pdf': bytes('%PDF-1.4 one\n%%EOF\n'),
  'media/b.pdf': bytes('%PDF-1.4 two\n%%EOF\n'),
  ...Object.fromEntries(
    Object.entries(files).map(([name, text], n) => {
      const up = '../'.repeat(name.split('/').length - 1);
      const old = `compliance:\n  redirectsFrom: [/old/${name.replace(/\W/g, '-')}/]\n`;
      const page = [
        n % 4 === 0 ? text.replace('compliance:\n', old) : text,
        ...(n % 2 === 0 ? [`![a picture](${up}media/one.png)`] : []),
        ...(n % 3 === 0 ? [`See [the report](${up}media/a.pdf) and [the other](${up}media/b.pdf).`] : []),
      ];
      return [name, `${page.join('\n\n')}\n`];
    }),
  ),
});
