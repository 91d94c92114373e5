import { quoted, say, sayAll, type Said } from '../say';
import type { Steps } from '../steps';
import { lintFinding, type LintFinding, type LintQuote } from '../lint/finding';
import { LINTS, type LintCode } from '../lint/lints';
import { alignedSections, alignSections } from './align-sections';
import { comparedLanguages } from './compared-languages';
import { compareFacts, type FactGap } from './compare-facts';
import { loneSections, loneTables, type LoneSection, type LoneTable } from './compare-structure';
import type { FactKind } from './fact-kinds';
import { excerpt, readSections, type Occurrence } from './occurrences';
import type { ParityBlock, ParityPage, ParitySection } from './parity-page';

/** One language of a page, with its path. */
export interface Translation {
  /** The key of the page, equal for all of its languages. */
  key: string;
  path: string | null;
  page: ParityPage;
}

/** Null: above the first heading. */
const headingOf = (section: ParitySection | null): string | null =>
  section === null || section.heading === '' ? null : excerpt(section.heading, 0, 0);

/** Makes a finding at the place in one language; the other language is quoted. */
const finding = (
  code: LintCode,
  { key, path, page }: Translation,
  line: number,
  said: { message: Said; hint: Said; quotes: LintQuote[] },
): LintFinding =>
  lintFinding({
    code,
    severity: LINTS[code].severity,
    type: 'page',
    key,
    locale: page.locale,
    path,
    line,
    ...said,
  });

const quoteOf = ({ page }: Translation, occurrence: Pick<Occurrence, 'line' | 'quote'> | undefined): LintQuote => ({
  locale: page.locale,
  line: occurrence?.line ?? null,
  text: occurrence?.quote === '' ? null : (occurrence?.quote ?? null),
});

const blockQuote = (translation: Translation, block: ParityBlock | null): LintQuote =>
  quoteOf(translation, block === null ? undefined : { line: block.line, quote: excerpt(block.text, 0, 60) });

const MOST_VALUES = 5;

const values = (kind: FactKind, only: Occurrence[]): Said => {
  const printed = only.slice(0, MOST_VALUES).map(({ value }) => kind.print(value));
  const more = only.length - printed.length;
  return more > 0 ? say('listAndMore', { list: sayAll(printed), count: more }) : sayAll(printed);
};

interface InLocales {
  locale: string;
  otherLocale: string;
  values: Said;
}

/** The other language says something else. */
const saysOther = (said: InLocales, kind: FactKind, section: ParitySection | null, others: Said): Said => {
  if (kind.within === 'page') return say('saysOtherSays', { ...said, others });
  const heading = headingOf(section);
  return heading === null
    ? say('saysAboveOtherSays', { ...said, others })
    : say('saysUnderOtherSays', { ...said, heading, others });
};

/** The other language says nothing of it. */
const saysAlone = (
  said: InLocales,
  kind: FactKind,
  section: ParitySection | null,
  otherSection: ParitySection | null,
): Said => {
  if (kind.within === 'page') return say('saysOtherDoesNot', said);
  const [heading, otherHeading] = [headingOf(section), headingOf(otherSection)];
  if (heading === null)
    return otherHeading === null
      ? say('saysAboveNotAbove', said)
      : say('saysAboveNotUnder', {
          ...{ ...said, otherHeading },
        });
  return otherHeading === null
    ? say('saysUnderNotAbove', {
        ...{ ...said, heading },
      })
    : say('saysUnderNotUnder', {
        ...{ ...said, heading, otherHeading },
      });
};

const ofGap = (left: Translation, right: Translation, { kind, ...gap }: FactGap): LintFinding => {
  const sides = [
    { translation: left, other: right, ...gap.left, there: gap.right },
    { translation: right, other: left, ...gap.right, there: gap.left },
  ];
  const [first, second] = sides;
  const side = gap.left.only.length > 0 || second === undefined ? first : second;
  if (side === undefined) throw new Error('a gap has two sides');
  const { translation, other, only, section, there } = side;
  const [us, them] = [translation.page.locale, other.page.locale];
  const said = { locale: us, otherLocale: them, values: values(kind, only) };
  const message =
    there.only.length > 0
      ? saysOther(said, kind, section, values(kind, there.only))
      : saysAlone(said, kind, section, there.section);
  return finding(kind.code, translation, only[0]?.line ?? section?.line ?? 1, {
    message,
    hint: say('correctTheOtherLanguage'),
    quotes: [
      quoteOf(translation, only[0]),
      quoteOf(
        other,
        there.only[0] ?? (there.section ? { line: there.section.line, quote: there.section.heading } : undefined),
      ),
    ],
  });
};

const ofSection = (left: Translation, right: Translation, { side, section, after }: LoneSection): LintFinding => {
  const [us, them] = side === 'left' ? [left, right] : [right, left];
  const said = {
    ...{ locale: us.page.locale, heading: excerpt(section.heading, 0, 60), otherLocale: them.page.locale },
  };
  const otherHeading = headingOf(after);
  return finding('PARITY_SECTION', us, section.line, {
    message:
      otherHeading === null
        ? say('headingLoneFirst', said)
        : say('headingLoneBehind', {
            ...{ ...said, otherHeading },
          }),
    hint: say('translateSection'),
    quotes: [
      quoteOf(us, { line: section.line, quote: section.heading }),
      quoteOf(them, after === null ? undefined : { line: after.line, quote: after.heading }),
    ],
  });
};

const ofTable = (left: Translation, right: Translation, { side, table, instead, where }: LoneTable): LintFinding => {
  const [us, them] = side === 'left' ? [left, right] : [right, left];
  const shown = instead?.kind === 'code' ? 'tableShownAsCode' : instead === null ? 'tableMissing' : 'tableShownAsText';
  const hints = {
    code: say('listItemBeforeTable'),
    text: say('tableDelimiterLine'),
    table: quoted(''),
    none: say('addTable'),
  };
  // the finding is placed where an editor has to correct something
  return finding('PARITY_TABLE', them, instead?.line ?? where?.line ?? 1, {
    message: say(shown, { locale: us.page.locale, otherLocale: them.page.locale }),
    hint: hints[instead?.kind ?? 'none'],
    quotes: [blockQuote(us, table), blockQuote(them, instead)],
  });
};

/**
 * Finds the differences between two translations of a page. Each one is reported once, at the language that contains
 * more.
 */
export function* comparePages(left: Translation, right: Translation, kinds: readonly FactKind[]): Steps<LintFinding[]> {
  const [lefts, rights] = [left.page.sections, right.page.sections];
  const steps = yield* alignSections(left.page, right.page);
  const languages = comparedLanguages(left.page.locale, right.page.locale);
  const readable = kinds.filter(({ needsWords }) => !needsWords || languages.known);
  const facts = alignedSections(
    steps,
    yield* readSections(lefts, { kinds: readable, languages: languages.left }),
    yield* readSections(rights, { kinds: readable, languages: languages.right }),
  );
  const sure = steps.every((step) => !step.includes(null));
  const gaps = yield* compareFacts(facts, sure, readable);
  return [
    ...loneSections(steps, lefts, rights).map((lone) => ofSection(left, right, lone)),
    ...alignedSections(steps, lefts, rights)
      .flatMap(loneTables)
      .map((lone) => ofTable(left, right, lone)),
    ...gaps.map((gap) => ofGap(left, right, gap)),
  ];
}
