import { entriesOf } from '../../../../model/typed-keys';
import { de } from './matrix/de';
import { en } from './matrix/en';
import { es } from './matrix/es';
import { ja } from './matrix/ja';
import { fr } from './matrix/fr';
import type { Matrix } from './matrix/matrix';
import { zh } from './matrix/zh';
import { isThorough } from '../../../support/jest/rounds';
import { extract, page } from './page';

/** The share of the claims that must be found: what "the company" holds counts on pages about compliance and security. */
const LEAST: Record<'compliance' | 'security' | 'other' | 'faq' | 'news', number> = {
  compliance: 0.9,
  security: 0.85,
  other: 0.75,
  faq: 0.75,
  news: 0.75,
};
const LANGUAGES: Record<string, { matrix: Matrix; heading: string; before: string }> = {
  en: { matrix: en, heading: 'Trust', before: 'Some words about our work.' },
  es: { matrix: es, heading: 'Seguridad', before: 'Algunas palabras sobre nuestro trabajo.' },
  ja: { matrix: ja, heading: 'セキュリティ', before: 'ここでは私たちの取り組みについて説明します。' },
  de: { matrix: de, heading: 'Sicherheit', before: 'Einige Worte über unsere Arbeit.' },
  fr: { matrix: fr, heading: 'Sécurité', before: 'Quelques mots sur notre travail.' },
  zh: { matrix: zh, heading: '安全', before: '这里是关于我们工作的介绍。' },
};

/** Where else than in paragraphs an author may say it. */
const PLACES: Record<string, (text: string, before: string) => string> = {
  'items of a list': (text, before) => `- ${before}\n- ${text}\n`,
  'cells of a table': (text, before) => `| A | B |\n| --- | --- |\n| A | ${before} |\n| B | ${text} |\n`,
  'paragraphs of HTML': (text, before) => `<div>\n<p>${text}</p>\n<p>${before}</p>\n</div>\n`,
};

const CASES = Object.entries(LANGUAGES).flatMap(([language, { matrix, heading, before }]) =>
  entriesOf(LEAST).map(([kind, least]) => ({ language, kind, least, matrix, heading, before })),
);

/** A paragraph is asked for once by itself, and once for each of its other places. */
const read = new Map<string, string[]>();

const keysOn = (each: Omit<(typeof CASES)[number], 'least'>, text: string): string[] => {
  const markdown = `# ${each.heading}\n\n${each.before}\n\n${text}\n`;
  const keys = read.get(each.kind + markdown) ?? extract(page(markdown, each.kind)).map(({ key }) => key);
  read.set(each.kind + markdown, keys);
  return keys;
};

/** Pages of these kinds are read alike: each text is tried on one of them, in a thorough run on all. */
const ALIKE = ['other', 'faq', 'news'];
const OF_CERTIFICATES = ['compliance', 'security'];

/** The texts that are tried on pages of a kind, which is one of some that are read alike. */
const triedOn = <Text>(kind: string, texts: readonly Text[], alike = ALIKE): readonly Text[] =>
  isThorough || !alike.includes(kind) ? texts : texts.filter((_, at) => alike[at % alike.length] === kind);

describe.each(CASES)('texts about certificates in $language on a page of kind $kind', (each) => {
  const keys = (text: string): string[] => keysOn(each, text);
  const held = triedOn(each.kind, each.matrix.holds).map(([text, wanted]) => ({
    text,
    wanted: wanted.split(' '),
    found: keys(text),
  }));

  test('nothing is invented', () => {
    expect(held.filter(({ wanted, found }) => found.some((key) => !wanted.includes(key)))).toEqual([]);
    expect(triedOn(each.kind, each.matrix.nothing).filter((text) => keys(text).length > 0)).toEqual([]);
  });

  test('what the author holds is found', () => {
    const whole = held.filter(({ wanted, found }) => wanted.every((key) => found.includes(key)));
    expect(whole.length / held.length).toBeGreaterThanOrEqual(each.least);
  });
});

const ABOUT = CASES.filter(({ kind }) => OF_CERTIFICATES.includes(kind));

describe.each(ABOUT)('in $language on a page of kind $kind', (each) => {
  test.each(Object.entries(PLACES))('%s say what paragraphs say', (_place, put) => {
    // signs of markup of its own, or a line of its own, mean something else in another place
    const isPlain = (text: string): boolean => !/[\n|<>*#&]/.test(text);
    const there = (text: string): string[] => keysOn(each, put(text, each.before));
    const nothing = triedOn(each.kind, each.matrix.nothing.filter(isPlain), OF_CERTIFICATES);
    expect(nothing.filter((text) => there(text).length > 0)).toEqual([]);
    const held = triedOn(each.kind, each.matrix.holds.map(([text]) => text).filter(isPlain), OF_CERTIFICATES);
    expect(held.filter((text) => keysOn(each, text).join() !== there(text).join())).toEqual([]);
  });
});
