import { defaultSiteRules, readSite } from '../../../../migrator';

const ENGLISH = '# Privacy\n\nWe protect data of the users and of the customers in all of our products.\n';
const FRENCH =
  '# Confidentialité\n\nNous protégeons les données des utilisateurs et des clients dans tous nos produits.\n';

/** Pages in English, then in French, of an app with these locales. */
const read = (locales: string[], english: string[], french: string[]) => {
  const files = [
    ...english.map((path) => ({ path, bytes: Buffer.from(ENGLISH) })),
    ...french.map((path) => ({ path, bytes: Buffer.from(FRENCH) })),
  ];
  const rules = { ...defaultSiteRules, locales, defaultLocale: 'en' };
  return new Map(readSite(files, rules).files.map((file) => [file.path, file]));
};

test.each([
  ['en/privacy.md', 'fr/privacy.md', 'fr'],
  ['EN/privacy.md', 'FR/privacy.md', 'fr'],
  ['privacy.md', 'fr/privacy.md', 'fr'],
  ['docs/legal/privacy.md', 'docs/FR/legal/privacy.md', 'fr'],
  ['privacy.en.md', 'privacy.fr.md', 'fr'],
  ['privacy.md', 'privacy-fr.md', 'fr'],
  ['privacy_EN.md', 'privacy_FR.md', 'fr'],
  ['privacy-en-v1.md', 'privacy-fr-v1.md', 'fr'],
  ['en/privacy.md', 'fr-ca/privacy.md', 'fr'],
  ['en/privacy.md', 'fr_CA/privacy.md', 'fr'],
  ['privacy.md', 'privacy.fr-ca.md', 'fr'],
  ['en/privacy.md', 'fr/privacy.md', 'fr-CA'],
  ['en/privacy.md', 'fr_ca/privacy.md', 'fr-CA'],
  ['privacy.md', 'privacy_fr_CA.md', 'fr-CA'],
  ['privacy.md', 'fr-CA-privacy.md', 'fr-CA'],
])('%s and %s are one page in English and %s', (english, french, locale) => {
  const files = read(['en', 'de', locale], [english], [french]);
  expect([files.get(english)?.locale, files.get(french)?.locale]).toEqual(['en', locale]);
  expect(files.get(french)?.group).toBe(files.get(english)?.group);
});

test('jp/privacy.md is the page in Japanese, where the code of the country stands in place of the language', () => {
  const files = [
    { path: 'en/privacy.md', bytes: Buffer.from(ENGLISH) },
    { path: 'jp/privacy.md', bytes: Buffer.from('# プライバシー\n\nすべての製品でお客様のデータを保護しています。\n') },
  ];
  const site = readSite(files, { ...defaultSiteRules, locales: ['en', 'ja'], defaultLocale: 'en' });
  expect(site.files.map(({ locale, translations }) => [locale, translations])).toEqual([
    ['en', ['jp/privacy.md']],
    ['ja', ['en/privacy.md']],
  ]);
});

describe('a page in a language that the site has not', () => {
  const ITALIAN = '# Privacy\n\nProteggiamo i dati degli utenti e dei clienti in tutti i nostri prodotti e servizi.\n';
  const SPANISH = '# Privacidad\n\nProtegemos los datos de los usuarios y de los clientes en todos los productos.\n';
  const statesOf = (texts: Record<string, string>) => {
    const files = Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
    const site = readSite(files, { ...defaultSiteRules, locales: ['en', 'zh-CN'], defaultLocale: 'en' });
    return site.files.map(({ path, state, locale, findings }) => [
      path,
      state,
      locale,
      findings.map(({ code }) => code),
    ]);
  };

  test.each([
    ['it/privacy.md', ITALIAN],
    ['docs/IT/privacy.md', ITALIAN],
    ['privacy.it.md', ITALIAN],
    ['privacy-es.md', SPANISH],
    ['es_mx/privacy.md', SPANISH],
    ['site/es/privacy.html', `<!doctype html><title>P</title><main><h1>P</h1><p>${SPANISH.slice(15)}</p></main>`],
  ])('%s is left out where its text is in the language of its name', (path, text) => {
    expect(statesOf({ [path]: text })).toEqual([[path, 'skipped', null, ['LOCALE_NOT_CONFIGURED']]]);
  });

  test.each([
    ['it/privacy.md', ENGLISH],
    ['it/privacy.md', '# IT\n\nIT, HR.\n'],
    ['it/privacy.md', SPANISH],
    ['hr/privacy.md', ENGLISH],
  ])('%s of a department is read', (path, text) => {
    expect(statesOf({ [path]: text })).toEqual([[path, 'page', 'en', []]]);
  });
});

test.each([
  ['it/privacy.md', ['en', 'fr']],
  ['privacy-it.md', ['en', 'fr']],
  ['in/privacy.md', ['en', 'id']],
  ['pt/privacy.md', ['en', 'pt-BR', 'pt-PT']],
  ['privacy-fr-xx.md', ['en', 'fr']],
  ['en-route-privacy.md', ['en', 'fr']],
])('%s says no language among the locales %j', (path, locales) => {
  const files = read(locales, [path], []);
  expect([files.get(path)?.locale, files.get(path)?.group]).toEqual(['en', path.replace('.md', '')]);
});

const findingsOf = (files: ReturnType<typeof read>, path: string, code: string) =>
  (files.get(path)?.findings ?? []).filter((each) => each.code === code);

test('the same number in the folders of two languages is a suggestion, whose line pairs the pages', () => {
  const [english, french] = ['EN/legal/01_privacy.md', 'FR/legal/01_confidentialite.md'];
  const files = read(['en', 'fr'], [english], [french]);
  expect([files.get(english)?.locale, files.get(french)?.locale]).toEqual(['en', 'fr']);
  const [finding] = findingsOf(files, french, 'GROUP_GUESSED');
  expect(finding?.mapLines).toEqual([`pages: { "${french}": { group: "{lang}/legal/01_privacy" } }`]);
});

test.each([
  ['en/legal/privacy.md', 'fr/legal/confidentialite.md', '{lang}/legal/privacy'],
  ['en/security.md', 'fr/Sécurité.md', '{lang}/security'],
  ['en/privacy-policy.md', 'fr/politique-de-confidentialite.md', '{lang}/privacy-policy'],
  ['en/privacy-notice.md', 'fr/protection-des-données.md', '{lang}/privacy-notice'],
  ['en/information-security.md', 'fr/mesures-de-securite.md', '{lang}/information-security'],
])('%s and %s are words for one topic, which is a suggestion', (english, french, group) => {
  const files = read(['en', 'fr'], [english], [french]);
  const [finding] = findingsOf(files, french, 'GROUP_GUESSED');
  expect(finding?.mapLines).toEqual([`pages: { "${french}": { group: "${group}" } }`]);
});

test.each([
  ['en/privacy-policy.md', 'de/datenschutzerklaerung.md'],
  ['en/privacy.md', 'de/Datenschutzhinweise.md'],
  ['en/security-measures.md', 'de/sicherheitsmassnahmen.md'],
])('%s and %s are words for one topic', (english, german) => {
  const files = read(['en', 'de'], [english], [german]);
  const [finding] = findingsOf(files, english, 'GROUP_GUESSED');
  expect(finding?.mapLines).toEqual([`pages: { "${english}": { group: "${files.get(german)?.group}" } }`]);
});

test('a page is suggested as a translation of pages that already are translations of each other', () => {
  const [english, german, french] = ['en/certifications.md', 'de/zertifizierungen.md', 'fr/certifications.md'];
  const files = read(['en', 'de', 'fr'], [english], [german, french]);
  expect(files.get(french)?.group).toBe('{lang}/certifications');
  const [finding, ...more] = findingsOf(files, german, 'GROUP_GUESSED');
  expect(finding?.mapLines).toEqual([`pages: { "${german}": { group: "{lang}/certifications" } }`]);
  expect(more).toEqual([]);
  for (const path of [english, french]) expect(findingsOf(files, path, 'GROUP_GUESSED')).toEqual([]);
});

test('a page is not suggested beside translations that have its language', () => {
  const files = read(['en', 'fr'], ['en/privacy.md'], ['fr/privacy.md', 'fr/confidentialite.md']);
  expect(findingsOf(files, 'fr/confidentialite.md', 'GROUP_GUESSED')).toEqual([]);
});

test('two pages of one language on a topic are no translations of a third one', () => {
  const files = read(['en', 'fr'], ['en/terms.md', 'en/legal.md'], ['fr/mentions-legales.md']);
  expect(findingsOf(files, 'fr/mentions-legales.md', 'GROUP_GUESSED')).toEqual([]);
});

test('the same number in three languages is suggested for each', () => {
  const files = read(['en', 'fr', 'fr-CA'], ['en/01_privacy.md'], ['fr/01_confidentialite.md', 'fr-ca/01_vie.md']);
  expect(findingsOf(files, 'fr/01_confidentialite.md', 'GROUP_GUESSED')).toHaveLength(1);
  expect(findingsOf(files, 'fr-ca/01_vie.md', 'GROUP_GUESSED')).toHaveLength(1);
});

test.each([
  ['en/privacy.md', 'fr/confidentialite.md', { locales: ['en', 'fr'] }],
  ['privacy.md', 'fr/privacy.md', { locales: ['en', 'fr'] }],
  ['privacy.md', 'privacy.fr.md', { locales: ['en', 'fr'] }],
  ['privacy.en.md', 'privacy_FR-ca.md', { locales: ['en', 'fr-CA'] }],
])('%s and %s are two languages where one is not configured', (english, french, locales) => {
  const files = read(['en', 'zh-CN'], [english], [french]);
  const [finding, ...more] = findingsOf(files, french, 'LOCALE_NOT_CONFIGURED');
  expect(more).toEqual([]);
  expect(finding?.hint).toContain(JSON.stringify(locales));
  expect([files.get(english)?.state, files.get(french)?.state]).toEqual(['page', 'skipped']);
});

test('names look like languages where the text is too short to tell', () => {
  const texts = { 'en/privacy.md': ENGLISH, 'fr/privacy.md': '# PDF\n\nPDF.\n' };
  const sources = Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const site = readSite(sources, { ...defaultSiteRules, locales: ['en', 'zh-CN'], defaultLocale: 'en' });
  const files = new Map(site.files.map((file) => [file.path, file]));
  const [finding, ...more] = findingsOf(files, 'fr/privacy.md', 'LOCALE_LIKELY');
  expect(more).toEqual([]);
  expect(finding?.hint).toContain(JSON.stringify({ locales: ['en', 'fr'] }));
  expect(findingsOf(files, 'en/privacy.md', 'LOCALE_LIKELY')).toEqual([]);
});

test('a language that two locales have is to be named by the site', () => {
  const files = read(['en', 'fr-CA', 'fr-FR'], ['privacy.md'], ['fr/privacy.md']);
  const [finding] = findingsOf(files, 'fr/privacy.md', 'LOCALE_LIKELY');
  expect(finding?.hint).toContain('{"sites":{"default":{"locales":{"fr":"fr-CA"}}}}');
});

test.each([['it/security.md'], ['opt-in.md'], ['docs/hr/leave.md']])('%s alone looks like no language', (path) => {
  expect(findingsOf(read(['en', 'zh-CN'], [path, 'opt.md', 'docs/other.md'], []), path, 'LOCALE_LIKELY')).toEqual([]);
});
