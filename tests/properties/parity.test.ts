import { atOnce } from '../../model/steps';
import fc from 'fast-check';

import { baseCatalogue } from '../../model/catalogue/base-catalogue';
import { standardFinder } from '../../model/catalogue/find-standards';
import { factKinds } from '../../model/parity/fact-kinds';
import { serviceKind } from '../../model/parity/facts/service-names';
import { lintTranslations } from '../../model/parity/lint-translations';
import { parityPage } from '../../migrator/reader/parse/page-blocks';
import { legacyText } from './legacy-text';
import { rounds } from '../support/jest/rounds';

const kinds = [
  ...factKinds(standardFinder(baseCatalogue)),
  serviceKind([{ key: 'sql', names: ['SQL Database', 'SQL 数据库'] }]),
];
const translation = (locale: string, body: string) => ({
  key: 'page',
  path: null,
  page: atOnce(parityPage(locale, 'Page', body)),
});

test('any two texts can be compared: every finding has a line of its body and a quote', () => {
  fc.assert(
    fc.property(legacyText, legacyText, (en, zh) => {
      for (const finding of atOnce(lintTranslations([translation('en', en), translation('zh-CN', zh)], kinds))) {
        const lines = (finding.locale === 'en' ? en : zh).split('\n').length;
        expect(finding.line).toBeGreaterThanOrEqual(1);
        expect(finding.line).toBeLessThanOrEqual(lines);
        expect(finding.quotes.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: rounds(300) },
  );
});

test('a text agrees with itself in another language', () => {
  fc.assert(
    fc.property(legacyText, (text) => {
      const found = atOnce(lintTranslations([translation('zh-CN', text), translation('zh-TW', text)], kinds));
      expect(found).toEqual([]);
    }),
    { numRuns: rounds(300) },
  );
});

test('thousands of headings, dates and names', () => {
  const many = (count: number, piece: (index: number) => string) => Array.from({ length: count }, (_, at) => piece(at));
  const en = many(
    3000,
    (at) => `## Part ${String(at)}\n\n${String((at % 90) + 5)}% since 2016-01-${String((at % 28) + 1)}`,
  );
  const zh = many(
    3100,
    (at) => `## 第 ${String(at)} 节\n\nName${String(at)}x 于 2016 年 1 月 ${String((at % 28) + 1)} 日`,
  );
  const found = atOnce(
    lintTranslations([translation('en', en.join('\n\n')), translation('zh-CN', zh.join('\n\n'))], kinds),
  );
  expect(found.filter(({ code }) => code === 'PARITY_SECTION')).toHaveLength(100);
});
