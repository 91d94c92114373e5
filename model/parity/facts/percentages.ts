import type { Language } from '../../languages/language';
import { LETTER } from '../../languages/whole-words';
import type { PrintedFact } from '../parity-page';
import { decimalNumber, valueOf } from './figures';
import { forLanguages, readInTurn, type Form } from './in-turn';

/** Normalizes a number: `99.90` becomes `99.9`, and `100.0` becomes `100`. */
const share = (value: number): string[] => (Number.isNaN(value) ? [] : [`${String(value)}%`]);

/** 百分之五点五 */
const frontForms = ({ numbers, percentages, spaced }: Language, own: Language): Form[] => {
  if (percentages.front === null) return [];
  const { words, point } = percentages.front;
  const { source, valueOf: spelled } = numbers.spelled;
  return [
    [
      new RegExp(
        String.raw`(?:${words})\s?(?:(${decimalNumber(own.numbers, spaced)})|(${source})(?:${point}(${source}))?)`,
        'gi',
      ),
      ([, figures, whole, decimals]) => {
        if (figures !== undefined) return share(valueOf(figures, own.numbers, true));
        const behind = Array.from(decimals ?? '', (digit) => String(spelled(digit))).join('');
        return share(Number(`${String(spelled(whole ?? ''))}.${behind || '0'}`));
      },
    ],
  ];
};

/** `five percent`, 五个百分点 */
const spelledForm = ({ numbers, percentages, spaced }: Language): Form => [
  new RegExp(
    spaced
      ? String.raw`(?<![${LETTER}-])(${numbers.spelled.source})[\s-](?:${percentages.behind})(?![${LETTER}])`
      : String.raw`(${numbers.spelled.source})\s?(?:${percentages.behind})`,
    'gi',
  ),
  ([, words]) => share(numbers.spelled.valueOf(words ?? '')),
];

const formsOf = (languages: readonly Language[]): Form[] => {
  const [own] = languages;
  if (own === undefined) return [];
  const number = decimalNumber(own.numbers, own.spaced);
  const start = String.raw`(?<![\d${own.numbers.decimal}])`;
  const to = languages.map(({ numbers }) => numbers.to).join('|');
  const behind = languages.map(({ percentages, spaced }) =>
    spaced ? `(?:${percentages.behind})(?![${LETTER}])` : percentages.behind,
  );
  const figures: Form[1] = ([, printed]) => share(valueOf(printed ?? '', own.numbers, true));
  return [
    // the first number of `20-30%`, after which other languages print a sign of its own
    [new RegExp(String.raw`${start}(${number})(?=\s?(?:-|~|${to})\s?${number}\s?%)`, 'gi'), figures],
    [new RegExp(String.raw`${start}(${number})\s?(?:%|-?(?:${behind.join('|')}))`, 'gi'), figures],
    ...languages.flatMap((language) => [...frontForms(language, own), spelledForm(language)]),
  ];
};

const prepared = forLanguages(formsOf);

/** The percentages of a folded text: `99.9%`, `99.9 %`, `百分之五`, `5 percent`; for `20-30%` both. */
export const percentages = (text: string, languages: readonly Language[]): PrintedFact[] =>
  readInTurn(text, prepared(languages));
