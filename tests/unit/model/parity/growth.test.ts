import { standardFinder } from '../../../../model/catalogue/find-standards';
import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { factKinds } from '../../../../model/parity/fact-kinds';
import { lintTranslations } from '../../../../model/parity/lint-translations';
import { atOnce } from '../../../../model/steps';
import { parityPage } from '../../../../migrator/reader/parse/page-blocks';

const kinds = factKinds(standardFinder(baseCatalogue));
const FACTS = 6_000;
const list = (between: string, fact: (at: number) => string): string =>
  Array.from({ length: FACTS }, (_, at) => fact(at)).join(between);

/** Texts of some 50,000 characters, in each of which one thing is written thousands of times. */
const TEXTS = {
  amounts: (side: number) => list(' ', (at) => `$${String(2 * at + side)}`),
  'amounts with two readings': (side: number) => list(' ', (at) => `¥${String(2 * at + side)}`),
  dates: (side: number) =>
    list(' ', (at) => `${String(1901 + 2 * (at % 90) + side)}-0${String(1 + (at % 9))}-1${String(at % 10)}`),
  'rows of code': (side: number) => `\`\`\`\n${list('\n', (at) => `${String(2 * at + side)}%`)}\n\`\`\``,
  'one row of code': (side: number) => `\`\`\`\n${list(' ', (at) => `${String(2 * at + side)}%`)}\n\`\`\``,
  'a word without an end': (side: number) => String(side).repeat(8 * FACTS),
};

const find = (text: (side: number) => string) => {
  const pages = ['en', 'zh-CN'].map((locale, side) => atOnce(parityPage(locale, 'Facts', text(side + 1))));
  const begun = process.cpuUsage();
  const findings = atOnce(
    lintTranslations(
      pages.map((page) => ({ key: 'facts', path: null, page })),
      kinds,
    ),
  );
  const { user } = process.cpuUsage(begun);
  return { findings, seconds: user / 1e6 };
};

test.each(Object.entries(TEXTS))('%s are compared about as fast as they are read', (_, text) => {
  expect(find(text).seconds).toBeLessThan(3);
});

test('a row that is long is quoted around the fact', () => {
  const [finding] = find(TEXTS['one row of code']).findings;
  const [quote] = finding?.quotes ?? [];
  expect(quote?.text).toMatch(/^1% 3% .*…$/);
  expect(quote?.text?.length).toBeLessThan(200);
});
