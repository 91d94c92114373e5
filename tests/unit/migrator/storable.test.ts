import fc from 'fast-check';
import { defaultSiteRules, readPage, readSite, type PageDraft } from '../../../migrator';
import { checkRecord } from '../../../model/validate/validate-record';
import { storable } from '../../../migrator/storable';

const HALF = '\ud800';
const UNSTORABLE = /[\0\p{Cs}]/u;

const fileOf = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const read = (text: string): PageDraft => readPage(fileOf('page.md', text), defaultSiteRules);

/** Every text in a value, keys of objects too. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)]);
};

describe('a value that a database stores', () => {
  it('has no NUL and no half of a surrogate pair, in texts and keys at any depth', () => {
    expect(storable({ [`a${HALF}`]: [`x\0y`, { b: `\udc00😀${HALF}` }], n: 1, no: null })).toEqual({
      a: ['xy', { b: '😀' }],
      n: 1,
      no: null,
    });
  });

  it('is the value itself when there is nothing to leave out', () => {
    const value = { a: ['x', { b: '😀' }], n: 1, none: undefined };
    expect(storable(value)).toBe(value);
  });

  it('holds for any JSON', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: 'binary' }),
        fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }),
        (value, units) => {
          const whole = storable({ value, text: String.fromCharCode(...units) });
          expect(textsIn(whole).filter((text) => UNSTORABLE.test(text))).toEqual([]);
          expect(storable(whole)).toBe(whole);
        },
      ),
    );
  });
});

describe('what front matter spells as escapes and no database stores', () => {
  const page = [
    '---',
    'title: "a\\ud800b"',
    'custom: "x\\0y"',
    '"k\\udc00": "v"',
    'list: ["one", "t\\uDFFFwo"]',
    'smile: "\\ud83d\\ude00"',
    'compliance.tagline: "tag\\ud800line"',
    'compliance.summary: "sum\\ud800mary"',
    'slug: "sl\\ud800ug"',
    '---',
    '',
    'Text of the page.',
    '',
  ].join('\n');

  it('is left out of all values', () => {
    const draft = read(page);
    expect(draft).toMatchObject({ title: 'ab', tagline: 'tagline', summary: 'summary', slug: 'slug' });
    expect(draft.attributes).toEqual({ custom: 'xy', k: 'v', list: 'one, two', smile: '😀' });
  });

  it('is told with the line and the key', () => {
    const told = read(page).findings.filter(({ code }) => code === 'HDR_UNSTORABLE');
    expect(told.map(({ line, message }) => `${String(line)}: ${message}`)).toEqual([
      '2: The value of title contains characters that cannot be stored (U+D800); they were removed.',
      '3: The value of custom contains characters that cannot be stored (U+0000); they were removed.',
      '4: The key k contains characters that cannot be stored (U+DC00); they were removed.',
      '5: The value of list contains characters that cannot be stored (U+DFFF); they were removed.',
      '7: The value of compliance.tagline contains characters that cannot be stored (U+D800); they were removed.',
      '8: The value of compliance.summary contains characters that cannot be stored (U+D800); they were removed.',
      '9: The value of slug contains characters that cannot be stored (U+D800); they were removed.',
    ]);
  });
});

describe('what a site says', () => {
  it('is storable where a text was cut in the middle of a pair', () => {
    // at 120 units of a value, 60 of a path, 200 of an include: everywhere a message quotes what it was told
    const pairs = '😀'.repeat(200);
    const sites = ['', 'x'].map((shift) =>
      readSite(
        [
          fileOf(
            'a.md',
            `---\ncompliance.kind: "${shift}${pairs}"\n---\n\n# ${shift}${pairs}\n\nText [x](${shift}${pairs}.md).\n`,
          ),
          fileOf(`${shift}${pairs}.md`, '# Storage\n\nThree copies are kept.\n'),
          fileOf('b.md', `# B\n\nText.\n\n[AZURE.INCLUDE [x](${shift}${pairs}.md)]\n\n[AZURE.${shift}${pairs}]\n`),
        ],
        defaultSiteRules,
      ),
    );
    expect(sites.flatMap(textsIn).filter((text) => UNSTORABLE.test(text))).toEqual([]);
  });
});

describe('facts that are too long for their columns', () => {
  const long = (word: string) => `${word} `.repeat(80).trim();
  const page = [
    '# Compliance',
    '',
    '## SOC 1',
    '',
    'We hold a SOC 1 report.',
    '',
    `Issued by: ${long('Deloitte')}`,
    '',
  ].join('\n');
  const site = readSite([fileOf('compliance.md', page)], defaultSiteRules);

  it('are left out, with their line', () => {
    const told = (site.files[0]?.findings ?? []).filter(({ code }) => code === 'CERT_FACT_TOO_LONG');
    expect(told.map(({ line, message }) => `${String(line)}: ${message}`)).toEqual([
      '7: issuer of soc-1 has more than 255 characters.',
    ]);
  });

  it('leave no record that a column could not hold', () => {
    const context = { documentId: null, published: true, complete: false };
    const problems = site.drafts.flatMap(({ type, locale, localized, shared }) =>
      checkRecord(type, { ...localized, ...shared }, { ...context, locale: locale || null }),
    );
    expect(problems).toEqual([]);
    expect(site.drafts.map(({ type, key }) => `${type} ${key}`)).toContain('certification soc-1');
  });
});
