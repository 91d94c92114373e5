import { say } from '../say';
import type { LintFinding } from '../lint/finding';
import { LINTS } from '../lint/lints';
import { comparePages, type Translation } from './compare-pages';
import type { FactKind } from './fact-kinds';
import { hanText } from './han-text';
import { strangeNames } from './strange-names';

const isChinese = ({ page }: Translation): boolean => /^zh\b/i.test(page.locale);

const base = (code: 'TEXT_UNTRANSLATED' | 'PARITY_SERVICE', { key, path, page }: Translation, line: number) => ({
  ...{ code, severity: LINTS[code].severity, type: 'page', key },
  ...{ locale: page.locale, path, line },
});

/** Quotes the first Chinese text and counts the others, so that a page that was never translated is one finding. */
const untranslated = (translation: Translation): LintFinding[] => {
  const { locale } = translation.page;
  const [first, ...others] = hanText(translation.page);
  if (first === undefined) return [];
  return [
    {
      ...base('TEXT_UNTRANSLATED', translation, first.block.line),
      message:
        others.length === 0
          ? say('The {locale} page contains Chinese text.', { locale })
          : say('The {locale} page contains Chinese text and in other places ({count}).', {
              locale,
              count: others.length,
            }),
      hint: say('Translate it, or put names in brackets or quotation marks.'),
      quotes: [{ locale, line: first.block.line, text: first.quote }],
    },
  ];
};

const strange = (chinese: Translation, other: Translation): LintFinding[] =>
  strangeNames(chinese.page, other.page).map(({ name, block, quote }) => ({
    ...base('PARITY_SERVICE', chinese, block.line),
    message: say('{locale} names {name}, {otherLocale} does not.', {
      locale: chinese.page.locale,
      name,
      otherLocale: other.page.locale,
    }),
    hint: say('Find out which language is correct: the name may be misspelled, or the text copied from another page.'),
    quotes: [
      { locale: chinese.page.locale, line: block.line, text: quote },
      { locale: other.page.locale, line: null, text: null },
    ],
  }));

const pairFindings = (left: Translation, right: Translation, kinds: readonly FactKind[]): LintFinding[] => {
  const [chinese] = [left, right].filter(isChinese);
  const other = chinese === left ? right : left;
  return [
    ...comparePages(left, right, kinds),
    ...(chinese === undefined || isChinese(other) ? [] : strange(chinese, other)),
  ];
};

/** Compares all languages of one page. The first one is the language that the others are compared with. */
export const lintTranslations = (translations: readonly Translation[], kinds: readonly FactKind[]): LintFinding[] => {
  const [first, ...others] = translations;
  if (first === undefined) return [];
  return [...translations.flatMap(untranslated), ...others.flatMap((other) => pairFindings(first, other, kinds))];
};
