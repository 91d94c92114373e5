import { atOnce } from '../../../../model/steps';
import fc from 'fast-check';

import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { standardFinder } from '../../../../model/catalogue/find-standards';
import { factKinds } from '../../../../model/parity/fact-kinds';
import { lintTranslations } from '../../../../model/parity/lint-translations';
import { parityPage } from '../../../../migrator/reader/parse/page-blocks';
import { rounds } from '../../../support/jest/rounds';

const kinds = factKinds(standardFinder(baseCatalogue));

/** One statement in both languages, with a code for the finding when only one of them is changed. */
interface Statement {
  code: string;
  en: string;
  zh: string;
}

const MONTHS = ['January', 'Feb', 'March', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept.', 'October', 'Nov', 'December'];
const DIGITS = '〇一二三四五六七八九';
const han = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`}${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
};

const percentage = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('%', ' %', '％', ' ％'))
  .map(([hundredths, sign]) => ({
    code: 'PARITY_PERCENTAGE',
    en: `It is available ${String(hundredths / 100)}% of the time.`,
    zh: `可用性为 ${String(hundredths / 100)}${sign}。`,
  }));
const duration = fc.tuple(fc.integer({ min: 2, max: 99 }), fc.boolean()).map(([days, words]) => ({
  code: 'PARITY_DURATION',
  en: `Tell us within ${String(days)} days.`,
  zh: words ? `请在${han(days)} (${String(days)}) 天内告知。` : `请在${han(days)}天内告知。`,
}));
const date = fc
  .tuple(fc.integer({ min: 2010, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => ({
    code: 'PARITY_DATE',
    en: `It holds from ${MONTHS[month - 1] ?? ''} ${String(day)}, ${String(year)} on.`,
    zh: `自 ${String(year)} 年 ${String(month)} 月 ${String(day)} 日起生效。`,
  }));
const level = fc.integer({ min: 1, max: 5 }).map((grade) => ({
  code: 'PARITY_LEVEL',
  en: `It is registered at Level ${String(grade)}.`,
  zh: `已完成第${DIGITS[grade] ?? ''}级备案。`,
}));
const edition = fc.integer({ min: 2000, max: 2029 }).map((year) => ({
  code: 'PARITY_EDITION',
  en: `It was audited against ISO/IEC 27001:${String(year)}.`,
  zh: `已通过 ISO/IEC 27001：${String(year)} 审核。`,
}));
const statement: fc.Arbitrary<Statement> = fc.oneof(percentage, duration, date, level, edition);
const sections = fc.array(fc.array(statement, { maxLength: 4 }), { minLength: 1, maxLength: 5 });

const bodyOf = (page: Statement[][], language: 'en' | 'zh'): string =>
  page
    .map((statements, index) => {
      const heading = language === 'en' ? `## Part ${String(index + 1)}` : `## 第 ${String(index + 1)} 部分`;
      return [heading, ...statements.map((each) => each[language])].join('\n\n');
    })
    .join('\n\n');

const lint = (en: Statement[][], zh: Statement[][]) =>
  atOnce(
    lintTranslations(
      [
        { key: 'page', path: null, page: atOnce(parityPage('en', 'Terms', bodyOf(en, 'en'))) },
        { key: 'page', path: null, page: atOnce(parityPage('zh-CN', '条款', bodyOf(zh, 'zh'))) },
      ],
      kinds,
    ),
  );

test('a faithful translation is left in peace', () => {
  fc.assert(
    fc.property(sections, (page) => {
      expect(lint(page, page)).toEqual([]);
    }),
    { numRuns: rounds(100) },
  );
});

test('one fact that differs is found, by its kind', () => {
  const drifted = sections
    .filter((page) => page.some((statements) => statements.length > 0))
    .chain((page) => fc.tuple(fc.constant(page), fc.nat(), statement));
  fc.assert(
    fc.property(drifted, ([page, seed, other]) => {
      const places = page.flatMap((statements, section) => statements.map((_each, index) => ({ section, index })));
      const place = places[seed % places.length];
      const original = page[place?.section ?? 0]?.[place?.index ?? 0] ?? other;
      // the same kind, another value, and one that stands once and so cannot be found elsewhere
      fc.pre(original.code === other.code && page.flat().every(({ en }) => en !== other.en));
      fc.pre(page.flat().filter(({ en }) => en === original.en).length === 1);
      const changed = page.map((statements, section) =>
        statements.map((each, index) => (section === place?.section && index === place.index ? other : each)),
      );
      const found = lint(page, changed);
      expect(found.map(({ code }) => code)).toEqual([original.code]);
      expect(found[0]?.quotes).toMatchObject([{ locale: 'en' }, { locale: 'zh-CN' }]);
    }),
    { numRuns: rounds(200) },
  );
});
