import type { Language } from '../languages/language';
import { LANGUAGES } from '../languages/language-of';
import { wholeWords } from '../languages/whole-words';
import { say, type Said } from '../say';
import { mapInSteps, type Steps } from '../steps';
import type { FindStandards } from '../catalogue/find-standards';
import { fold } from '../catalogue/folded-text';
import { printedLevels } from '../catalogue/printed-level';
import { certificateNumbers } from '../parity/facts/certificate-numbers';
import { dates, OR } from '../parity/facts/dates';
import { comparedLanguages } from '../parity/compared-languages';
import type { Translation } from '../parity/compare-pages';
import { excerpt, shownBlocks } from '../parity/occurrences';
import type { ParityBlock, ParityPage, PrintedFact } from '../parity/parity-page';
import { lintFinding, type LintFinding } from './finding';
import { LINTS, type LintCode } from './lints';

/** The facts of a certification that a page names. */
export interface RecordedFacts {
  name: string;
  /** The identifier of its standard. */
  standard: string | null;
  edition: string | null;
  level: string | null;
  certificateNumber: string | null;
  validUntil: string | null;
}

/** Words that make the date after them the end of validity, by language. */
const ENDS = new Map(
  LANGUAGES.map((language) => [language.pages, new RegExp(wholeWords(language, language.pages.validUntil), 'i')]),
);
const BEHIND = 40;

const endDates = (text: string, languages: readonly Language[]): PrintedFact[] => {
  const found = languages.map(({ pages }) => ENDS.get(pages)?.exec(text) ?? null).find((match) => match !== null);
  if (found === undefined) return [];
  const from = found.index;
  const printed = dates(text, languages).filter(
    (each) => each.from >= from && each.from <= from + found[0].length + BEHIND,
  );
  // the end of a period: 2016-01-01 至 2018-12-31
  return printed.slice(-1);
};

/** The facts that a body states about a standard, and those of the entry `name`. */
type Stated = Record<'locale' | 'value' | 'standard' | 'name' | 'recorded', string>;

interface Comparison {
  code: LintCode;
  says: (facts: Stated) => Said;
  recorded: string | null;
  find: (text: string, languages: readonly Language[]) => PrintedFact[];
  agrees: (printed: string, recorded: string) => boolean;
}

const comparisons = (record: RecordedFacts, find: FindStandards): Comparison[] => [
  {
    code: 'BODY_EDITION',
    says: (facts) => say('bodyEdition', facts),
    recorded: record.edition,
    find: (text) =>
      find(text).flatMap(({ standard, edition, from, to }) =>
        edition === null || standard.identifier !== record.standard ? [] : [{ value: edition, from, to }],
      ),
    agrees: (printed, recorded) => printed === recorded,
  },
  {
    code: 'BODY_LEVEL',
    says: (facts) => say('bodyLevel', facts),
    recorded: record.level,
    find: (text, languages) =>
      printedLevels(text, languages).map(({ level, from, to }) => ({ value: level, from, to })),
    agrees: (printed, recorded) => printedLevels(recorded.normalize('NFKC')).some(({ level }) => level === printed),
  },
  {
    code: 'BODY_NUMBER',
    says: (facts) => say('bodyNumber', facts),
    recorded: record.certificateNumber,
    find: certificateNumbers,
    agrees: (printed, recorded) => printed === recorded.normalize('NFKC').trim().toUpperCase(),
  },
  {
    code: 'BODY_DATE',
    says: (facts) => say('bodyValidUntil', facts),
    recorded: record.validUntil,
    find: endDates,
    agrees: (printed, recorded) => printed.split(OR).some((reading) => recorded.startsWith(reading)),
  },
];

/**
 * The parts of a page that mention only one standard: sections with its name in the heading, and other paragraphs that
 * name it.
 */
function* blocksAbout(standard: string, { sections }: ParityPage, find: FindStandards): Steps<ParityBlock[]> {
  const named = (text: string): string[] => find(text).map((mention) => mention.standard.identifier);
  const onlyIt = (text: string): boolean => {
    const names = named(text);
    return names.length > 0 && names.every((each) => each === standard);
  };
  const blocks: ParityBlock[] = [];
  for (const section of sections) {
    const headed = onlyIt(section.heading);
    for (const block of shownBlocks(section)) {
      if (onlyIt(block.text) || (headed && named(block.text).length === 0)) blocks.push(block);
      yield;
    }
  }
  return blocks;
}

/** The facts in which a body differs from the certification. An empty field contradicts nothing. */
export function* lintBody(
  { key, path, page }: Translation,
  records: readonly RecordedFacts[],
  find: FindStandards,
): Steps<LintFinding[]> {
  const findings: LintFinding[] = [];
  // texts quote in English and Chinese, as the catalogue names standards
  const languages = comparedLanguages(page.locale, 'zh').left;
  for (const record of records) {
    const { standard } = record;
    // if there are two certifications of one standard, it is not clear which one a sentence means
    if (standard === null || records.some((other) => other !== record && other.standard === standard)) continue;
    const blocks = yield* blocksAbout(standard, page, find);
    for (const { code, says, recorded, find: findFacts, agrees } of comparisons(record, find)) {
      if (recorded === null || recorded.trim() === '') continue;
      const found = yield* mapInSteps(blocks, (block) =>
        findFacts(fold(block.text).text, languages).map((fact) => ({ block, ...fact })),
      );
      const printed = found.flat();
      const other = printed.find(({ value }) => !agrees(value, recorded));
      if (other === undefined || printed.some(({ value }) => agrees(value, recorded))) continue;
      const { block, value, from, to } = other;
      findings.push(
        lintFinding({
          ...{ code, severity: LINTS[code].severity, type: 'page', key, locale: page.locale, path, line: block.line },
          message: says({ locale: page.locale, value, standard, name: record.name, recorded }),
          hint: say('correctTheOther'),
          quotes: [{ locale: page.locale, line: block.line, text: excerpt(block.text, from, to) }],
        }),
      );
    }
  }
  return findings;
}
