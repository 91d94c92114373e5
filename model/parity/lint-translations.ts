import { isChinese, scriptOf } from '../languages/script';
import { say } from '../say';
import type { Steps } from '../steps';
import { lintFinding, type LintFinding } from '../lint/finding';
import { LINTS } from '../lint/lints';
import { comparePages, type Translation } from './compare-pages';
import type { FactKind } from './fact-kinds';
import { hanText } from './han-text';
import { strangeNames } from './strange-names';

const inChinese = ({ page }: Translation): boolean => isChinese(page.locale);
const inLatin = ({ page }: Translation): boolean => scriptOf(page.locale) === 'Latn';

const base = (code: 'TEXT_UNTRANSLATED' | 'PARITY_SERVICE', { key, path, page }: Translation, line: number) => ({
  ...{ code, severity: LINTS[code].severity, type: 'page', key },
  ...{ locale: page.locale, path, line },
});

/** Quotes the first Chinese text and counts the others, so that a page that was never translated is one finding. */
function* untranslated(translation: Translation): Steps<LintFinding[]> {
  const { locale } = translation.page;
  const [first, ...others] = yield* hanText(translation.page);
  if (first === undefined) return [];
  return [
    lintFinding({
      ...base('TEXT_UNTRANSLATED', translation, first.block.line),
      message:
        others.length === 0
          ? say('chineseText', { locale })
          : say('chineseTextMore', {
              locale,
              count: others.length,
            }),
      hint: say('translateOrQuote'),
      quotes: [{ locale, line: first.block.line, text: first.quote }],
    }),
  ];
}

function* strange(chinese: Translation, other: Translation): Steps<LintFinding[]> {
  const names = yield* strangeNames(chinese.page, other.page);
  return names.map(({ name, block, quote }) =>
    lintFinding({
      ...base('PARITY_SERVICE', chinese, block.line),
      message: say('nameInOneLanguage', {
        locale: chinese.page.locale,
        name,
        otherLocale: other.page.locale,
      }),
      hint: say('correctName'),
      quotes: [
        { locale: chinese.page.locale, line: block.line, text: quote },
        { locale: other.page.locale, line: null, text: null },
      ],
    }),
  );
}

function* pairFindings(left: Translation, right: Translation, kinds: readonly FactKind[]): Steps<LintFinding[]> {
  const [chinese] = [left, right].filter(inChinese);
  const other = chinese === left ? right : left;
  return [
    ...(yield* comparePages(left, right, kinds)),
    ...(chinese === undefined || !inLatin(other) ? [] : yield* strange(chinese, other)),
  ];
}

/** Compares all languages of one page. The first one is the language that the others are compared with. */
export function* lintTranslations(
  translations: readonly Translation[],
  kinds: readonly FactKind[],
): Steps<LintFinding[]> {
  const [first, ...others] = translations;
  if (first === undefined) return [];
  const findings: LintFinding[] = [];
  for (const translation of translations) findings.push(...(yield* untranslated(translation)));
  for (const other of others) findings.push(...(yield* pairFindings(first, other, kinds)));
  return findings;
}
